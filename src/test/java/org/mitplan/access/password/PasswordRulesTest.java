package org.mitplan.access.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.shared.DomainException;

@Asvs({"6.2.1", "6.2.4", "6.2.5", "6.2.9", "6.2.11"})
class PasswordRulesTest {
    private static void check(String password) {
        PasswordRules.check(password.toCharArray(), "tilda.tintenfass", "Tilda Tintenfass");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zwei Igel im Regen",
                "kleine grüne eimer",
                "Kaffee-um-halb-vier",
                "7hGf2kQ9xLm4Rt8",
                "пятнадцать ежей"
            })
    void sentencesAndChanceAreGoodWhateverTheirCharacters(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kurz", "Vierzehn Zeich."})
    void fewerThanFifteenCharactersAreTooShort(String password) {
        assertThatThrownBy(() -> check(password.substring(0, Math.min(14, password.length()))))
                .isInstanceOf(DomainException.class)
                .hasMessage("password.fresh.short");
    }

    @Test
    void hundredAndTwentyEightCharactersFitAndOneMoreDoesNot() {
        check(chance(128));
        assertThatThrownBy(() -> check(chance(129))).hasMessage("password.fresh.toolong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tildatintenfass",
                "Tilda.Tintenfass1",
                "Tintenfass2026!!!",
                "Jugendamt-Mitplan-26",
                "PasswortPasswort1",
                "Sommer2026Sommer2026",
                "aaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "123456789012345",
                "qwertzuiopasdfgh",
                "fedcba9876543210"
            })
    void whatEverybodyWouldTryFirstIsRefused(String password) {
        assertThatThrownBy(() -> check(password)).hasMessage("password.fresh.guessable");
    }

    private static String chance(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + (i * 7 + i * i * 3) % 26));
        }
        return text.toString();
    }
}
