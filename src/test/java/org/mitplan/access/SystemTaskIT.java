package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.casefile.FileSection;
import org.mitplan.people.PeopleSection;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.testbed.InContainer;

/** Work that nobody asked for opens what it declared, under its name, and nothing else. */
@InContainer
class SystemTaskIT {
    private static final CaseFileId MIA =
            new CaseFileId(UUID.fromString("e209ed59-e5e5-4c41-a65d-dd4487ad1429"));
    private static final SystemTask.Declared COUNTING =
            new SystemTask.Declared(
                    "test-counting", SystemTask.Purpose.DELETION, Set.of(FileSection.ENTRIES));

    @PersistenceContext private EntityManager database;
    @Inject private Gate gate;
    @Inject private Actor actor;
    @Inject private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        Impersonation.of(actor, null);
        transaction.rollback();
    }

    @Test
    void declaredSectionOpensAndTheJournalNamesTheTask() {
        SystemTask task = gate.task(COUNTING);
        CaseAccess access = gate.open(task, MIA, FileSection.ENTRIES, Action.READ);
        assertThat(access.require(FileSection.ENTRIES, Action.READ).file()).isEqualTo(MIA);
        List<?> rows =
                database.createNativeQuery(
                                "select concat(kind, ' ', relation, ' ', section, ' ', action)"
                                        + " from journal_entry where account_id = ?1 order by id")
                        .setParameter(1, task.account().value())
                        .getResultList();
        assertThat(rows)
                .map(Object::toString)
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
    void whereSomebodyActsThereIsNoTask() {
        Impersonation.of(actor, Impersonation.somebody(AccountId.random(), Role.ADMINISTRATOR));
        assertThatThrownBy(() -> gate.task(COUNTING)).isInstanceOf(Forbidden.class);
    }
}
