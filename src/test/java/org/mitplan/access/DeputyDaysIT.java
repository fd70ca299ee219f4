package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.shared.MovableTime;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.testbed.InContainer;

/** The gate opens to a deputy on the first day and closes after the last one, by itself. */
@InContainer
class DeputyDaysIT extends RolledBack {
    private static final String SUSI = "24447ada-031d-4483-90b8-09308cb9dfc2";
    private static final String MIA = "e209ed59-e5e5-4c41-a65d-dd4487ad1429";

    @Inject private Assignments assignments;

    private final LocalDate today = LocalDate.now(TimeSource.OFFICE);

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

    @Test
    void endedTodayIsOverAtOnceAndMayBeginAgain() {
        stands(today, today.plusDays(3));
        database.createNativeQuery(
                        "update assignment set ended_at = utc_timestamp(6) where account_id = ?1")
                .setParameter(1, UUID.fromString(SUSI))
                .executeUpdate();
        assertThat(relation()).isEmpty();
        stands(today, today.plusDays(3));
        assertThat(relation()).contains(Relation.DEPUTY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-23T21:59:59Z, false",
        "2026-10-23T22:00:00Z, true",
        "2026-10-25T00:30:00Z, true",
        "2026-10-25T01:30:00Z, true",
        "2026-10-25T22:59:59Z, true",
        "2026-10-25T23:00:00Z, false"
    })
    void clockDecidesOverMidnightAndTheEndOfSummerTime(Instant now, boolean open) {
        stands(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 25));
        MovableTime.at(now, () -> assertThat(relation().isPresent()).isEqualTo(open));
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
        return assignments.relation(susi(), CaseFileId.of(MIA), Action.READ);
    }

    private static StaffMember susi() {
        return Impersonation.somebody(AccountId.of(SUSI), Role.CASEWORKER);
    }
}
