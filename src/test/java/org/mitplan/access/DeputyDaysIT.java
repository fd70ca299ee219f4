package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.testbed.InContainer;

/** The gate opens to a deputy on the first day and closes after the last one, by itself. */
@InContainer
class DeputyDaysIT {
    private static final String SUSI = "24447ada-031d-4483-90b8-09308cb9dfc2";
    private static final String MIA = "e209ed59-e5e5-4c41-a65d-dd4487ad1429";

    @PersistenceContext private EntityManager database;
    @Inject private Assignments assignments;
    @Inject private UserTransaction transaction;

    private final LocalDate today = LocalDate.now(TimeSource.OFFICE);

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void firstDayAndLastDayBelongToTheTime() {
        stands(today, today);
        assertThat(relation()).contains(Relation.DEPUTY);
    }

    @Test
    void tomorrowIsNotYet() {
        stands(today.plusDays(1), today.plusDays(5));
        assertThat(relation()).isEmpty();
    }

    @Test
    void yesterdayIsOver() {
        stands(today.minusDays(5), today.minusDays(1));
        assertThat(relation()).isEmpty();
    }

    @Test
    void lastDayIsToday() {
        stands(today.minusDays(5), today);
        assertThat(relation()).contains(Relation.DEPUTY);
    }

    private void stands(LocalDate from, LocalDate to) {
        database.createNativeQuery(
                        "insert into assignment (id, file_id, account_id, kind, valid_from, valid_to)"
                                + " values (uuid(), ?1, ?2, 'DEPUTY', ?3, ?4)")
                .setParameter(1, UUID.fromString(MIA))
                .setParameter(2, UUID.fromString(SUSI))
                .setParameter(3, from)
                .setParameter(4, to)
                .executeUpdate();
    }

    private Optional<Relation> relation() {
        SignedIn susi =
                new SignedIn(
                        AccountId.of(SUSI),
                        PersonId.random(),
                        "Susi Südwind",
                        null,
                        "",
                        Set.of(Role.CASEWORKER),
                        SessionId.random());
        return assignments.relation(susi, CaseFileId.of(MIA), Action.READ);
    }
}
