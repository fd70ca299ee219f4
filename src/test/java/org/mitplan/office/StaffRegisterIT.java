package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mitplan.access.Role;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.TeamId;

/** Who works here, and how rights are given and taken away. */
class StaffRegisterIT extends InOffice {
    @Test
    void lastAdministratorCanNeitherBeDisabledNorLoseTheRole() {
        execute(
                "update account a join account_role r on r.account_id = a.id set a.state = 'DISABLED'"
                        + " where r.role = 'ADMINISTRATOR' and a.sign_in_name <> 'anton.admin'");
        AccountId anton = account("anton.admin");
        int version = version(anton);
        assertThatThrownBy(() -> register.disable(anton, version)).hasMessage("member.last");
        assertThatThrownBy(() -> register.takeAway(anton, Role.ADMINISTRATOR, version))
                .hasMessage("member.last");
        assertThat(all().helpers().isOnlyOneToPropose()).isTrue();
        assertThat(all().helpers().isNobodyToConfirm()).isFalse();
    }

    @Test
    void pageWarnsWhereNobodyIsLeftToConfirm() {
        execute(
                "update account a join account_role r on r.account_id = a.id set a.state = 'DISABLED'"
                        + " where r.role in ('ADMINISTRATOR', 'TEAM_LEAD')"
                        + " and a.sign_in_name <> 'anton.admin'");
        assertThat(all().helpers().isNobodyToConfirm()).isTrue();
    }

    @Test
    void changeOfAnAccountThatChangedSinceIsRefused() {
        AccountId bruno = account("bruno.bueroklammer");
        int version = version(bruno);
        register.takeAway(bruno, Role.CASEWORKER, version);
        database.flush();
        database.clear();
        assertThatThrownBy(() -> register.disable(bruno, version)).isInstanceOf(Stale.class);
    }

    @Test
    void whatOnePersonTookAwayStandsAtTheAccount() {
        AccountId bruno = account("bruno.bueroklammer");
        register.takeAway(bruno, Role.CASEWORKER, version(bruno));
        database.flush();
        register.disable(bruno, version(bruno));
        database.flush();
        assertThat(register.show(bruno).proposals())
                .filteredOn(row -> row.state() == Proposal.State.DONE)
                .extracting(ProposalRow::kind, ProposalRow::by)
                .containsExactlyInAnyOrder(
                        tuple(Proposal.Kind.TAKE_ROLE, "Anton Admin"),
                        tuple(Proposal.Kind.DISABLE_ACCOUNT, "Anton Admin"));
    }

    @Test
    void listIsNarrowedByNameTeamRoleAndState() {
        TeamId nord = register.show(account("tilda.tintenfass")).member().team();
        assertThat(names(new StaffQuery("tinten", null, null, null, 0)))
                .containsExactly("Tilda Tintenfass");
        assertThat(names(new StaffQuery("%", null, null, null, 0))).isEmpty();
        assertThat(names(new StaffQuery("", nord, Role.TEAM_LEAD, null, 0)))
                .containsExactly("Helene Heftstreifen");
        assertThat(names(new StaffQuery("tilda", null, null, Member.State.DISABLED, 0))).isEmpty();
    }

    @Test
    void nothingIsConfirmedThatSomebodyProposedWhoIsNoAdministratorAnyMore() {
        desk.propose(
                new Wish(Proposal.Kind.RESET_PASSWORD, account("bruno.bueroklammer"), null, null));
        execute(
                "delete from account_role where account_id = '%s'"
                        .formatted(account("anton.admin")));
        become("helene.heftstreifen", Role.TEAM_LEAD);
        assertThatThrownBy(() -> confirm("bruno.bueroklammer")).hasMessage("proposal.orphan");
    }

    @Test
    void sameThingIsNotProposedTwice() {
        Wish wish =
                new Wish(
                        Proposal.Kind.GRANT_ROLE,
                        account("bruno.bueroklammer"),
                        Role.TEAM_LEAD,
                        null);
        desk.propose(wish);
        database.flush();
        assertThatThrownBy(() -> desk.propose(wish)).hasMessage("proposal.waits");
    }

    @Test
    void teamInWhichSomebodyWorksIsNotClosed() {
        TeamRow nord =
                teams.list().stream().filter(t -> t.name().equals("ASD Nord")).findFirst().get();
        assertThatThrownBy(() -> teams.close(nord.id(), nord.version())).hasMessage("team.used");
        assertThatThrownBy(() -> teams.found("asd nord")).hasMessage("team.name.taken");
        assertThat(nord.leads()).isEqualTo("Helene Heftstreifen");
    }
}
