package org.mitplan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {
    private final DayConverter days = new DayConverter();

    private LocalDate read(String typed) {
        return days.getAsObject(null, null, typed);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void nothingIsNoDay(String typed) {
        assertThat(read(typed)).isNull();
        assertThat(days.getAsString(null, null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2026", "morgen", "2026-03-03", "3.3."})
    void dayThatDoesNotExistIsRefusedWithAWordAboutHowToWriteIt(String typed) {
        assertThatThrownBy(() -> read(typed))
                .isInstanceOfSatisfying(
                        ConverterException.class,
                        refused ->
                                assertThat(refused.getFacesMessage().getSummary())
                                        .contains("zum Beispiel so: 3.3.2026"));
    }

    @Test
    void whatTheFieldShowsCanBeSentAgain() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThat(read("3.3.26")).isEqualTo(day);
        assertThat(read(days.getAsString(null, null, day))).isEqualTo(day);
    }
}
