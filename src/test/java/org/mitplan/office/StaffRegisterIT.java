package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Actor;
import org.mitplan.access.DeviceToken;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Redemption;
import org.mitplan.access.Role;
import org.mitplan.access.SessionRow;
import org.mitplan.access.SignInTry;
import org.mitplan.shared.Row;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.TeamId;
import org.mitplan.testbed.InContainer;

@InContainer
class StaffRegisterIT {
    private static final String FRESH = "Zwei Igel im Regen";

    @PersistenceContext private EntityManager database;
    @Inject private StaffRegister register;
    @Inject private ProposalDesk desk;
    @Inject private ApprovalDesk approvals;
    @Inject private TeamRegister teams;
    @Inject private Redemption redemption;
    @Inject private Actor actor;
    @Inject private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        become("anton.admin", Role.ADMINISTRATOR);
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

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
    void newAccountHasItsRolesTeamAndPersonAndOpensWithTheCodeAlone() {
        TeamId nord = register.show(account("tilda.tintenfass")).member().team();
        desk.propose(new NewMember("Rita", "Radiergummi", "", nord, Set.of(Role.CASEWORKER)));
        assertThatThrownBy(
                        () ->
                                desk.propose(
                                        new NewMember(
                                                "Rita",
                                                "Radiergummi",
                                                "",
                                                null,
                                                Set.of(Role.TEAM_LEAD))))
                .hasMessage("member.signinname.taken");
        become("helene.heftstreifen", Role.TEAM_LEAD);
        String code = confirm("rita.radiergummi");
        become("anton.admin", Role.ADMINISTRATOR);
        MemberRow rita = register.show(account("rita.radiergummi")).member();
        assertThat(rita.roles()).containsExactly(Role.CASEWORKER);
        assertThat(rita.team()).isEqualTo(nord);
        assertThat(rita.codeUntil()).isNotNull();
        Impersonation.of(actor, null);
        assertThat(redeem("rita.radiergummi", "0000-0000-0000-0000")).isFalse();
        assertThat(redeem("tilda.tintenfass", code)).isFalse();
        assertThatThrownBy(() -> redemption.redeem(attempt("rita.radiergummi", code), "zu kurz"))
                .hasMessage("password.fresh.short");
        assertThat(redeem("rita.radiergummi", code)).isTrue();
        assertThat(redeem("rita.radiergummi", code)).isFalse();
    }

    @Test
    void codeThatIsTooOldOrOfADisabledAccountOpensNothing() {
        String code = newCodeFor("bruno.bueroklammer");
        lasts(code, "- interval 1 second");
        assertThat(redeem("bruno.bueroklammer", code)).isFalse();
        lasts(code, "+ interval 1 day");
        execute("update account set state = 'DISABLED' where sign_in_name = 'bruno.bueroklammer'");
        assertThat(redeem("bruno.bueroklammer", code)).isFalse();
    }

    @Test
    void secondCodeMakesTheFirstOneWorthless() {
        String first = newCodeFor("bruno.bueroklammer");
        become("anton.admin", Role.ADMINISTRATOR);
        String second = newCodeFor("bruno.bueroklammer");
        assertThat(redeem("bruno.bueroklammer", first)).isFalse();
        assertThat(redeem("bruno.bueroklammer", second)).isTrue();
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

    private void lasts(String code, String time) {
        execute("delete from access_code");
        execute(
                "insert into access_code select id, unhex(sha2('%s', 256)), utc_timestamp(6) %s"
                                .formatted(code.replace("-", ""), time)
                        + " from account where sign_in_name = 'bruno.bueroklammer'");
    }

    private String newCodeFor(String name) {
        desk.propose(new Wish(Proposal.Kind.RESET_PASSWORD, account(name), null, null));
        become("helene.heftstreifen", Role.TEAM_LEAD);
        return confirm(name);
    }

    private String confirm(String signInName) {
        database.flush();
        ProposalRow found =
                approvals.waiting().stream()
                        .filter(row -> row.signInName().equals(signInName))
                        .findFirst()
                        .orElseThrow();
        String code = approvals.confirm(found.id(), found.version()).orElseThrow().text();
        database.flush();
        return code;
    }

    private boolean redeem(String name, String code) {
        return redemption.redeem(attempt(name, code), FRESH);
    }

    private static SignInTry attempt(String name, String code) {
        return new SignInTry(
                name, code.toCharArray(), SessionRow.Device.COMPUTER, "", new DeviceToken(""));
    }

    private StaffList all() {
        return register.list(new StaffQuery("", null, null, null, 0));
    }

    private List<String> names(StaffQuery wanted) {
        return register.list(wanted).rows().stream().map(MemberRow::name).toList();
    }

    private int version(AccountId account) {
        return register.show(account).member().version();
    }

    private void become(String name, Role role) {
        Impersonation.of(actor, Impersonation.somebody(account(name), role));
    }

    private AccountId account(String name) {
        return Row.all(
                        database.createNativeQuery("select id from account where sign_in_name = ?1")
                                .setParameter(1, name),
                        row -> row.id(0, AccountId::new))
                .get(0);
    }

    private void execute(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
