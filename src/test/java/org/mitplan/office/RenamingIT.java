package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Role;
import org.mitplan.hilfeplan.handout.Audience;
import org.mitplan.hilfeplan.handout.Form;
import org.mitplan.hilfeplan.handout.Handouts;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.start.DemoSignIns;

/** Somebody is called otherwise: two people decide, and old papers stay as they were. */
class RenamingIT extends InOffice {
    private static final CaseFileId MIA = CaseFileId.of("e209ed59-e5e5-4c41-a65d-dd4487ad1429");
    private static final StaffName FEDER = new StaffName("Tilda", "Federkiel", "tilda.federkiel");

    @Inject private Handouts handouts;

    @Test
    void nameThatIsOnesOwnOrSomebodyElsesOrTheSameIsRefused() {
        AccountId tilda = account("tilda.tintenfass");
        assertThatThrownBy(() -> desk.propose(account("anton.admin"), FEDER))
                .hasMessage("proposal.self");
        StaffName same = new StaffName("Tilda", "Tintenfass", "tilda.tintenfass");
        assertThatThrownBy(() -> desk.propose(tilda, same)).hasMessage("member.givenname.same");
        StaffName taken = new StaffName("Tilda", "Federkiel", "bruno.bueroklammer");
        assertThatThrownBy(() -> desk.propose(tilda, taken)).hasMessage("member.signinname.taken");
        desk.propose(tilda, FEDER);
        database.flush();
        assertThatThrownBy(() -> desk.propose(tilda, FEDER)).hasMessage("proposal.waits");
        assertThatThrownBy(() -> desk.propose(account("bruno.bueroklammer"), FEDER))
                .hasMessage("member.signinname.taken");
    }

    @Test
    void confirmedNameIsUsedEverywhereButOnLockedPlans() {
        AccountId tilda = account("tilda.tintenfass");
        String before = lockedPlan(tilda);
        assertThat(before).contains("Tilda Tintenfass");
        desk.propose(tilda, FEDER);
        database.flush();
        assertThat(register.show(tilda).member().name()).isEqualTo("Tilda Tintenfass");
        become("helene.heftstreifen", Role.TEAM_LEAD);
        confirmName("tilda.tintenfass");
        become("anton.admin", Role.ADMINISTRATOR);
        StaffRegister.View view = register.show(tilda);
        assertThat(view.member().name()).isEqualTo("Tilda Federkiel");
        assertThat(view.member().signInName()).isEqualTo("tilda.federkiel");
        assertThat(view.proposals().get(0).change())
                .isEqualTo(
                        new NameChange("Tilda Federkiel", "tilda.federkiel", "Tilda Tintenfass"));
        assertThat(lockedPlan(tilda)).isEqualTo(before);
        assertThat(nameInFiles()).isEqualTo("Federkiel");
    }

    private void confirmName(String signInName) {
        ProposalRow found =
                approvals.waiting().proposals().stream()
                        .filter(row -> row.signInName().equals(signInName))
                        .findFirst()
                        .orElseThrow();
        approvals.confirm(knowing(DemoSignIns.PASSWORD, found));
        database.flush();
        database.clear();
    }

    private String lockedPlan(AccountId reader) {
        PlanId plan =
                Row.all(
                                database.createNativeQuery(
                                                "select id from hilfeplan where file_id = ?1"
                                                        + " and state = 'LOCKED' order by number")
                                        .setParameter(1, MIA.value()),
                                row -> row.id(0, PlanId::new))
                        .get(0);
        Impersonation.of(actor, Impersonation.somebody(reader, Role.CASEWORKER));
        String sheet = handouts.plan(MIA, plan, Audience.OFFICE, Form.HTML).toString();
        become("anton.admin", Role.ADMINISTRATOR);
        return sheet;
    }

    private String nameInFiles() {
        return Row.all(
                        database.createNativeQuery(
                                "select p.family_name from person p join account a"
                                        + " on a.person_id = p.id"
                                        + " where a.sign_in_name = 'tilda.federkiel'"),
                        row -> row.text(0))
                .get(0);
    }
}
