package org.mitplan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {
    private final DayConverter days = new DayConverter();

    private LocalDate read(String typed) {
        return days.getAsObject(null, null, typed);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00A0"})
    void nothingIsNoDay(String typed) {
        assertThat(read(typed)).isNull();
        assertThat(days.getAsString(null, null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31.2.2026, Diesen Tag gibt es nicht: Der Februar 2026 hat 28 Tage.",
        "1.13.2026, Diesen Tag gibt es nicht.",
        "irgendwann, Schreiben Sie ihn zum Beispiel so: 3.3.2026"
    })
    void dayThatIsNoneIsRefusedWithWhatIsWrong(String typed, String why) {
        assertThatThrownBy(() -> read(typed))
                .isInstanceOfSatisfying(
                        ConverterException.class,
                        refused ->
                                assertThat(refused.getFacesMessage().getSummary()).contains(why));
    }

    @Test
    void birthDateWithAShortYearIsPast() {
        assertThat(new BirthDateConverter().getAsObject(null, null, "12.05.48"))
                .isEqualTo(LocalDate.of(1948, 5, 12));
    }

    @Test
    void whatTheFieldShowsCanBeSentAgain() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThat(read("3.3.26")).isEqualTo(day);
        assertThat(read(days.getAsString(null, null, day))).isEqualTo(day);
    }
}
