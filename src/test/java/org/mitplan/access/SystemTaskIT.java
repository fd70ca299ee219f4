package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.casefile.FileSection;
import org.mitplan.people.PeopleSection;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.AccountId;
import org.mitplan.testbed.InContainer;

/** Work that nobody asked for opens what it declared, under its name, and nothing else. */
@InContainer
class SystemTaskIT extends RolledBack {
    private static final SystemTask.Declared COUNTING =
            new SystemTask.Declared(
                    "test-counting", SystemTask.Purpose.DELETION, Set.of(FileSection.ENTRIES));

    @Inject private Gate gate;
    @Inject private Principals principals;

    @Test
    void declaredSectionOpensAndTheJournalNamesTheTask() {
        SystemTask task = gate.task(COUNTING);
        CaseAccess access = gate.open(task, MIA, FileSection.ENTRIES, Action.READ);
        assertThat(access.require(FileSection.ENTRIES, Action.READ).file()).isEqualTo(MIA);
        assertThat(
                        rows(
                                task,
                                "concat(kind, ' ', relation, ' ', section, ' ', action)"
                                        + " from journal_entry where account_id = ?1 order by id"))
                .containsExactly("TASK  DELETION TASK", "TASK TASK ENTRIES READ");
    }

    @Test
    void otherSectionAndOtherPurposeStayClosed() {
        SystemTask task = gate.task(COUNTING);
        assertThatThrownBy(() -> gate.open(task, MIA, PeopleSection.PEOPLE, Action.READ))
                .isInstanceOf(Forbidden.class);
        SystemTask beside =
                gate.task(new SystemTask.Declared("test-beside", SystemTask.Purpose.DELETION));
        assertThatThrownBy(() -> gate.open(beside, MIA, FileSection.ENTRIES, Action.READ))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void rowsNameATaskAsTheyNamePeopleAndNobodyComesInAsOne() {
        SystemTask task = gate.task(COUNTING);
        assertThat(gate.task(COUNTING).id()).isEqualTo(task.id());
        assertThat(
                        rows(
                                task,
                                "concat(kind, ' ', display_name, ' ', coalesce(sign_in_name, '-'))"
                                        + " from account where id = ?1"))
                .containsExactly("TASK test-counting -");
        assertThat(principals.of(task.account())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"READ", "WRITE", "EXPORT"},
            mode = EnumSource.Mode.EXCLUDE)
    void noTaskDoesWhatPeopleDecide(Action action) {
        SystemTask task = gate.task(COUNTING);
        assertThatThrownBy(() -> gate.open(task, MIA, FileSection.ENTRIES, action))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource(value = Protection.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void whatIsSealedNoTaskSendsOut(Protection protection) {
        Section sealed = Section.of("SEALED", protection);
        SystemTask task =
                gate.task(
                        new SystemTask.Declared(
                                "test-sealed", SystemTask.Purpose.DELETION, Set.of(sealed)));
        assertThat(gate.open(task, MIA, sealed, Action.WRITE).file()).isEqualTo(MIA);
        assertThatThrownBy(() -> gate.open(task, MIA, sealed, Action.EXPORT))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void keptTokenOpensNothingWhereSomebodyActs() {
        SystemTask task = gate.task(COUNTING);
        Impersonation.of(actor, Impersonation.somebody(AccountId.random(), Role.ADMINISTRATOR));
        assertThatThrownBy(() -> gate.open(task, MIA, FileSection.ENTRIES, Action.READ))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whereSomebodyActsThereIsNoTask() {
        Impersonation.of(actor, Impersonation.somebody(AccountId.random(), Role.ADMINISTRATOR));
        assertThatThrownBy(() -> gate.task(COUNTING)).isInstanceOf(Forbidden.class);
    }

    private List<String> rows(SystemTask task, String what) {
        List<?> rows =
                database.createNativeQuery("select " + what)
                        .setParameter(1, task.account().value())
                        .getResultList();
        return rows.stream().map(Object::toString).toList();
    }
}
