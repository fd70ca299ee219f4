package org.mitplan.access.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

class AssignmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Instant NOON = Instant.parse("2026-03-03T11:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(1);

    private static Assignment deputy(LocalDate from, LocalDate to) {
        return Assignment.deputy(
                new DeputyInput(AccountId.random(), from, to), CaseFileId.random(), NOON);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-03-04, deputy.from.missing",
        "2026-03-03, , deputy.to.missing",
        "2026-03-02, 2026-03-04, deputy.from.past",
        "2026-03-04, 2026-03-03, deputy.to.before",
        "2026-03-04, 2027-03-04, deputy.to.toolong"
    })
    void impossibleDaysAreRefused(LocalDate from, LocalDate to, String key) {
        assertThatThrownBy(() -> deputy(from, to))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    @Test
    void oneDayAndAWholeYearArePossible() {
        assertThat(deputy(TODAY, TODAY).isDeputy()).isTrue();
        assertThat(deputy(TODAY, TODAY.plusYears(1).minusDays(1)).isDeputy()).isTrue();
    }

    @Test
    void whatBeganTodayKeepsBothMomentsWhenItEnds() {
        Assignment deputy = deputy(TODAY, TODAY.plusDays(3));
        assertThat(deputy.endsNow(LATER)).isTrue();
        assertThat(deputy)
                .extracting("validFrom", "validTo", "beganAt", "endedAt")
                .containsExactly(TODAY, TODAY.plusDays(3), NOON, LATER);
    }

    @Test
    void whatWouldBeginLaterNeverWas() {
        assertThat(deputy(TODAY.plusDays(1), TODAY.plusDays(3)).endsNow(LATER)).isFalse();
    }

    @Test
    void whatBeginsOnALaterDayBeginsWithItsMorning() {
        assertThat(deputy(TODAY.plusDays(1), TODAY.plusDays(3))).extracting("beganAt").isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T22:59:59Z, 2026-03-03",
        "2026-03-03T23:00:00Z, 2026-03-04",
        "2026-03-29T00:59:59Z, 2026-03-29",
        "2026-07-03T21:59:59Z, 2026-07-03",
        "2026-07-03T22:00:00Z, 2026-07-04",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26"
    })
    void dayChangesAtMidnightInTheOfficeInSummerAndWinter(Instant now, LocalDate day) {
        Assignment responsible =
                Assignment.responsible(AccountId.random(), CaseFileId.random(), now);
        assertThat(responsible).extracting("validFrom", "beganAt").containsExactly(day, now);
    }

    @Test
    void firstAndLastDayCount() {
        AssignmentRow row =
                new AssignmentRow(
                        null,
                        null,
                        "",
                        true,
                        AssignmentRow.Kind.DEPUTY,
                        TODAY,
                        TODAY.plusDays(1),
                        null,
                        null);
        assertThat(row.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(row.holdsOn(TODAY)).isTrue();
        assertThat(row.holdsOn(TODAY.plusDays(1))).isTrue();
        assertThat(row.holdsOn(TODAY.plusDays(2))).isFalse();
    }

    @Test
    void whatWasEndedHoldsNoMore() {
        AssignmentRow row =
                new AssignmentRow(
                        null, null, "", true, AssignmentRow.Kind.DEPUTY, TODAY, null, NOON, LATER);
        assertThat(row.holdsOn(TODAY)).isFalse();
        assertThat(row.isOver(TODAY)).isTrue();
    }
}
