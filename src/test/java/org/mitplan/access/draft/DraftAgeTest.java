package org.mitplan.access.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DraftAgeTest {
    @Test
    void draftGoesNinetyDaysLaterByTheDaysOfTheOffice() {
        assertThat(DraftAge.lastDay(Instant.parse("2026-03-01T22:59:00Z")))
                .isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(DraftAge.lastDay(Instant.parse("2026-03-01T12:00:00Z")))
                .isEqualTo(LocalDate.of(2026, 5, 30));
    }

    @Test
    void whatStaysWithItsFileHasNoDay() {
        assertThat(DraftAge.lastDay(null)).isNull();
    }

    @Test
    void offerSaysTillWhenItIsKept() {
        Instant then = Instant.parse("2026-03-01T12:00:00Z");
        assertThat(new Draft("a", "{}", then, then).json().getString("until"))
                .isEqualTo("2026-05-30");
        assertThat(new Draft("a", "{}", then).json().getString("until")).isEmpty();
    }
}
