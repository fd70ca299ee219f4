package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @Test
    void firstAndLastDayAreTaken() {
        assertThat(Days.typed("1.1.1900")).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(Days.typed("31.12.2199")).isEqualTo(LocalDate.of(2199, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.12.1899", "1.1.2200", "31.12.9999"})
    void dayBeyondThemIsRefusedWithTheDaysThatArePossible(String day) {
        assertThatThrownBy(() -> Days.typed(day))
                .isInstanceOf(DomainException.class)
                .hasMessage("day.outside")
                .satisfies(
                        refusal ->
                                assertThat(Texts.of((DomainException) refusal))
                                        .contains("01.01.1900", "31.12.2199"));
    }

    @ParameterizedTest
    @CsvSource({
        "30.2.2026, day.impossible.days",
        "1.13.2026, day.impossible",
        "bald, day.unreadable",
        "'', day.unreadable"
    })
    void whatIsNoDayIsSaidToBeNone(String day, String why) {
        assertThatThrownBy(() -> Days.typed(day)).hasMessage(why);
    }
}
