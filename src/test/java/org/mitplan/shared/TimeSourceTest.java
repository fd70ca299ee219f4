package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeSourceTest {
    @Test
    void daysBeginAtMidnightOfTheOfficeWhateverTheServerStandsOn() {
        Clock office =
                Clock.fixed(
                        Instant.parse("2026-03-03T23:30:00Z"), new TimeSource().clock().getZone());
        assertThat(LocalDate.now(office)).isEqualTo(LocalDate.of(2026, 3, 4));
        Clock summer = Clock.fixed(Instant.parse("2026-07-03T22:00:00Z"), office.getZone());
        assertThat(LocalDate.now(summer)).isEqualTo(LocalDate.of(2026, 7, 4));
    }
}
