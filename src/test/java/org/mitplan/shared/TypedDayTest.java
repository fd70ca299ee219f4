package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static LocalDate day(String typed) {
        return TypedDay.read(typed).orElseThrow().near(TODAY);
    }

    private static LocalDate birth(String typed) {
        return TypedDay.read(typed).orElseThrow().past(TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03.03.2026",
                " 3.3.26 ",
                "3. 3. 2026",
                "3.3.2026.",
                "3/3/2026",
                "3-3-2026",
                "3–3–26",
                "3 3 26",
                "030326",
                "03032026",
                "2026-03-03",
                "2026/3/3",
                "3. März 2026",
                "3. März 26",
                "3.März 2026",
                "3 MÄRZ 2026",
                "3. maerz 2026",
                "3. Mär. 2026",
                "3. Mrz 26",
                "3. Ma\u0308rz 2026",
                "03.03.2026\u200E",
                "\u202A03.03.2026\u202C",
                "3.\u00A0März\u00A02026",
                "3.\u202F3.\u202F2026",
                "Di, 3. März 2026",
                "Di., 3. März 2026",
                "Dienstag, 3. März 2026",
                "Dienstag 3.3.26",
                "di 3.3.2026",
                "3. März",
                "3.3.",
                "٣.٣.٢٠٢٦",
                "۲۰۲۶-۰۳-۰۳",
                "３．３．２０２６"
            })
    void dayIsReadHoweverPeopleTypeIt(String typed) {
        assertThat(day(typed)).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "heute, 2026-11-26",
        " Heute\u00A0, 2026-11-26",
        "GESTERN, 2026-11-25",
        "vorgestern, 2026-11-24",
        "morgen, 2026-11-27",
        "übermorgen, 2026-11-28",
        "Uebermorgen, 2026-11-28"
    })
    void dayIsCountedFromTodayButNoBirthDate(String typed, LocalDate meant) {
        assertThat(day(typed)).isEqualTo(meant);
        assertThatThrownBy(() -> birth(typed)).hasMessageContaining("day.unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "12. Mai 1948, 1948-05-12",
        "12.5.1948\u00A0, 1948-05-12",
        "12.05.48, 1948-05-12",
        "1.Mai 48, 1948-05-01",
        "12. Jänner 12, 2012-01-12",
        "12. feber 2012, 2012-02-12",
        "4. Sept. 09, 2009-09-04",
        "26.11.26, 2026-11-26",
        "27.11.26, 1926-11-27",
        "29. Februar 2012, 2012-02-29",
        "29.2.12, 2012-02-29",
        "1.1.00, 2000-01-01"
    })
    void birthDateLiesInThePast(String typed, LocalDate born) {
        assertThat(birth(typed)).isEqualTo(born);
    }

    @ParameterizedTest
    @CsvSource({
        "3.3.27, 2027-03-03",
        "3.3.75, 2075-03-03",
        "3.3.77, 1977-03-03",
        "3.3.99, 1999-03-03",
        "31. Dez., 2026-12-31",
        "3. Januar, 2026-01-03"
    })
    void otherDaysLieInTheNearestSuchYear(String typed, LocalDate meant) {
        assertThat(day(typed)).isEqualTo(meant);
    }

    @Test
    void dayWithoutYearIsReadAsItIsPrinted() {
        TypedDay second = TypedDay.read("Sa., 2. Jan.").orElseThrow();
        assertThat(second.near(LocalDate.of(2026, 12, 27))).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(second.near(LocalDate.of(2026, 6, 1))).isEqualTo(LocalDate.of(2026, 1, 2));
        TypedDay last = TypedDay.read("31. Dez.").orElseThrow();
        assertThat(last.near(LocalDate.of(2027, 1, 4))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void everyMonthIsReadAsItIsPrinted() {
        for (String form :
                new String[] {
                    "d. MMM yyyy", "d. MMMM yyyy", "EE, d. MMM yyyy", "EEEE, d. MMMM yyyy"
                }) {
            for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(400)); day = day.plusDays(13)) {
                String printed = DateTimeFormatter.ofPattern(form, Locale.GERMAN).format(day);
                assertThat(day(printed)).as(printed).isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "31.4.2026, day.impossible.days",
        "29.2.2025, day.impossible.days",
        "29. Februar 2025, day.impossible.days",
        "31.2., day.impossible.days",
        "0.1.2026, day.impossible",
        "1.13.2026, day.impossible",
        "12/25/2026, day.impossible"
    })
    void dayThatDoesNotExistIsRefused(String typed, String why) {
        assertThatThrownBy(() -> day(typed)).hasMessage(why);
        assertThatThrownBy(() -> birth(typed.endsWith(".") ? typed + "25" : typed)).hasMessage(why);
    }

    @Test
    void birthDateNeedsItsYear() {
        assertThatThrownBy(() -> birth("3. März")).hasMessage("day.year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3. März 2026, 14:03",
                "14:03 Uhr",
                "3. Ma 2026",
                "3. Monat 2026",
                "2.2026",
                "998877665544",
                "2026-0017",
                "3.3.026"
            })
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}
