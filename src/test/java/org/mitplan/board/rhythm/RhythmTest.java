package org.mitplan.board.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-03-02, 2026-03-03, 2026-03-09",
        "WEEKLY, 2026-03-02, 2026-03-09, 2026-03-16",
        "WEEKLY, 2026-01-05, 2026-03-03, 2026-03-09",
        "FORTNIGHTLY, 2026-03-02, 2026-03-03, 2026-03-16",
        "MONTHLY, 2026-01-31, 2026-02-10, 2026-02-28",
        "MONTHLY, 2026-01-31, 2026-02-28, 2026-03-31",
        "MONTHLY, 2026-01-31, 2026-03-01, 2026-03-31",
        "MONTHLY, 2026-01-31, 2026-10-31, 2026-11-30",
        "MONTHLY, 2028-02-29, 2028-02-29, 2028-03-29",
        "MONTHLY, 2028-02-29, 2029-02-01, 2029-02-28",
        "MONTHLY, 2028-01-30, 2028-01-30, 2028-02-29",
        "WEEKLY, 2026-04-01, 2026-04-01, 2026-04-08"
    })
    void nextDayLiesAfterAnotherAndIsCountedFromTheDayThatWasAgreed(
            Rhythm rhythm, LocalDate agreed, LocalDate after, LocalDate next) {
        assertThat(rhythm.next(agreed, after)).isEqualTo(next);
    }
}
