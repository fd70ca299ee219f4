package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GermanDatesTest {
    @Test
    void daysThatDoNotExistAreNone() {
        assertThat(GermanDates.parse("31.2.2026")).isEmpty();
        assertThat(GermanDates.parse("0.1.2026")).isEmpty();
        assertThat(GermanDates.parse("29.2.2025")).isEmpty();
        assertThat(GermanDates.parse("irgendwann")).isEmpty();
        assertThat(GermanDates.parse(null)).isEmpty();
    }

    @Test
    void whatAnInputShowsCanBeReadAgain() {
        LocalDate day = LocalDate.of(2008, 2, 29);
        assertThat(GermanDates.parse(GermanDates.input(day))).hasValue(day);
    }
}
