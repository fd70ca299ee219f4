package org.mitplan.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.access.refusal.RefusalRow;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.id.AccountId;

class UnusualPageTest {
    private static final AccountId TILDA = AccountId.random();

    private static RefusalRow row(Refusal.Kind kind, AccountId who, String name, int times) {
        return new RefusalRow(
                LocalDate.of(2026, 11, 23), kind, who, name, times, 1, "192.0.2.0/24");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasWordsWithAndWithoutANameAndSaysWhatToDo(Refusal.Kind kind) {
        UnusualPage.Line named = UnusualPage.line(row(kind, TILDA, "Tilda Tintenfass", 12));
        assertThat(named.words()).contains("12", "Tilda Tintenfass");
        assertThat(named.networks()).contains("192.0.2.0/24");
        assertThat(named.advice()).isNotEmpty();
        assertThat(UnusualPage.line(row(kind, null, "", 12)).words())
                .contains("12")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void singleRefusalIsNothingUnusual(Refusal.Kind kind) {
        assertThat(row(kind, null, "", 1).isUnusual()).isFalse();
        assertThat(row(kind, null, "", 10).isUnusual()).isTrue();
    }

    @Test
    void accountIsLinkedWhereSomebodyGuessedItsPassword() {
        assertThat(UnusualPage.line(row(Refusal.Kind.PASSWORD, TILDA, "T", 12)).account())
                .isEqualTo(TILDA);
        assertThat(UnusualPage.line(row(Refusal.Kind.ABSENT, TILDA, "T", 12)).account()).isNull();
    }

    @Test
    void fewWrongPasswordsStandBesideWhatWasSlowedDownForThem() {
        AccountId bruno = AccountId.random();
        UnusualPage.Day day =
                UnusualPage.day(
                        LocalDate.of(2026, 11, 23),
                        List.of(
                                row(Refusal.Kind.PASSWORD, TILDA, "Tilda", 8),
                                row(Refusal.Kind.TOO_OFTEN, TILDA, "Tilda", 6),
                                row(Refusal.Kind.PASSWORD, bruno, "Bruno", 2),
                                row(Refusal.Kind.ROLE, bruno, "Bruno", 1),
                                row(Refusal.Kind.ROLE, TILDA, "Tilda", 1)));
        assertThat(day.lines())
                .extracting(UnusualPage.Line::words)
                .containsExactly(
                        "8-mal ein falsches Passwort beim Konto von Tilda.",
                        "6 Anmeldungen beim Konto von Tilda wurden gebremst.");
        assertThat(day.others())
                .isEqualTo(
                        "2-mal ein falsches Passwort; 2-mal eine Seite, für die die Aufgabe fehlt");
    }
}
