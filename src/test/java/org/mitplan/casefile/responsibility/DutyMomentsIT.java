package org.mitplan.casefile.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Actor;
import org.mitplan.access.Impersonation;
import org.mitplan.access.Readership;
import org.mitplan.access.Role;
import org.mitplan.access.StaffMember;
import org.mitplan.access.duty.AssignmentRow;
import org.mitplan.access.duty.DeputyInput;
import org.mitplan.casefile.CaseRegister;
import org.mitplan.casefile.NewFile;
import org.mitplan.people.BirthDate;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.InContainer;
import org.mitplan.testbed.Transactions;

/** What was in force stays as a row with its span, however short it was. */
@InContainer
class DutyMomentsIT {
    private static final String RELATIONS =
            "select relation from journal_entry where file_id = ?1 and account_id = ?2";
    private static final String PERSON =
            "select id, person_id from account where sign_in_name = ?1";

    @PersistenceContext private EntityManager database;
    @Inject private FileResponsibility responsibility;
    @Inject private OfferedFiles offered;
    @Inject private CaseRegister register;
    @Inject private Readership readership;
    @Inject private Actor actor;

    private final LocalDate today = LocalDate.now(TimeSource.OFFICE);
    private StaffMember tilda;
    private StaffMember bruno;
    private CaseFileId file;

    @BeforeEach
    void founds() throws Exception {
        Transactions.begin();
        tilda = caseworker("tilda.tintenfass");
        bruno = caseworker("bruno.bueroklammer");
        acts(tilda);
        file = register.found(new NewFile("Momo", "Moment", BirthDate.Known.NOT_ASKED, null));
        database.flush();
    }

    @AfterEach
    void rollBack() throws Exception {
        Transactions.rollback();
    }

    @Test
    void deputyOfAFewMinutesLeavesARowAndNoAccess() {
        standsInAndStops();
        assertThat(readers()).containsExactly(tilda.account());
        AssignmentRow row = deputies().get(0);
        assertThat(row.from()).isEqualTo(today);
        assertThat(row.to()).isEqualTo(today.plusDays(3));
        assertThat(row.beganAt()).isNotNull().isBeforeOrEqualTo(row.endedAt());
        acts(bruno);
        assertThatThrownBy(() -> responsibility.show(file)).isInstanceOf(NotFound.class);
    }

    @Test
    void deputyStandsInAgainOnTheSameDay() {
        standsInAndStops();
        responsibility.deputise(file, deputy());
        assertThat(readers()).contains(bruno.account());
        assertThat(deputies()).hasSize(2);
    }

    @Test
    void fileChangesHandsTwiceOnOneDay() {
        goes(tilda, bruno);
        assertThat(readers()).containsExactly(bruno.account());
        goes(bruno, tilda);
        assertThat(readers()).containsExactly(tilda.account());
        assertThat(responsibility.show(file).staff())
                .extracting(AssignmentRow::account)
                .containsExactly(tilda.account(), bruno.account(), tilda.account());
    }

    @Test
    void journalNamesTheRelationAlsoAfterItsEnd() {
        responsibility.deputise(file, deputy());
        acts(bruno);
        responsibility.show(file);
        acts(tilda);
        responsibility.end(file, deputies().get(0).id());
        assertThat(relations(bruno)).containsExactly("DEPUTY");
        assertThat(relations(tilda)).containsOnly("RESPONSIBLE");
    }

    private void standsInAndStops() {
        responsibility.deputise(file, deputy());
        assertThat(readers()).contains(bruno.account());
        responsibility.end(file, deputies().get(0).id());
    }

    private DeputyInput deputy() {
        return new DeputyInput(bruno.account(), today, today.plusDays(3));
    }

    private List<AssignmentRow> deputies() {
        return responsibility.show(file).staff().stream()
                .filter(row -> row.kind() == AssignmentRow.Kind.DEPUTY)
                .toList();
    }

    private void goes(StaffMember giver, StaffMember receiver) {
        acts(giver);
        responsibility.offer(file, receiver.account(), "", List.of());
        acts(receiver);
        offered.list().stream()
                .filter(offer -> offer.file().equals(file) && offer.received())
                .findFirst()
                .ifPresent(offer -> offered.accept(file, offer.id()));
    }

    private Set<AccountId> readers() {
        return readership.among(List.of(tilda.account(), bruno.account()), file);
    }

    private void acts(StaffMember someone) {
        Impersonation.of(actor, someone);
    }

    private StaffMember caseworker(String name) {
        return Row.all(
                        database.createNativeQuery(PERSON).setParameter(1, name),
                        row ->
                                new StaffMember(
                                        row.id(0, AccountId::new),
                                        row.id(1, PersonId::new),
                                        name,
                                        null,
                                        "",
                                        Set.of(Role.CASEWORKER),
                                        SessionId.random()))
                .get(0);
    }

    private List<String> relations(StaffMember someone) {
        return Row.all(
                database.createNativeQuery(RELATIONS)
                        .setParameter(1, file.value())
                        .setParameter(2, someone.account().value()),
                row -> row.text(0));
    }
}
