package org.mitplan.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.access.throttle.Guess;

class SignInTryTest {
    private static SignInTry named(String name) {
        DeviceToken desk = new DeviceToken("desk");
        return new SignInTry(name, "geheim".toCharArray(), null, "192.0.2.7", desk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tilda.tintenfass", " Tilda.Tintenfass ", "TILDA.TINTENFASS"})
    void nameIsTheSameHoweverItIsTyped(String typed) {
        assertThat(named(typed).name()).isEqualTo("tilda.tintenfass");
        assertThat(named(typed).isFor("Tilda.Tintenfass")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "j\u00FCrgen.gross\u00A0",
                "ju\u0308rgen.gross",
                "J\u00DCRGEN.GROSS\u200B",
                "\uFF4A\u00FCrgen.gross"
            })
    void nameIsTheSameWhateverTheKeyboardSends(String typed) {
        assertThat(named(typed).isFor("j\u00FCrgen.gross")).isTrue();
    }

    @Test
    void anotherSpellingIsGuessedAtAsTheSameName() {
        Guess guess = named(" Tilda").guess();
        assertThat(guess).isEqualTo(named("tILDA ").guess());
        assertThat(guess.toString()).doesNotContain("tilda", "192.0.2.7", "desk");
    }

    @Test
    void lettersThatOnlyLookAlikeAreOthers() {
        assertThat(named("\u0430nton.admin").isFor("anton.admin")).isFalse();
    }

    @Test
    void otherSpellingIsAnotherName() {
        assertThat(named("juergen.gross").isFor("jürgen.gross")).isFalse();
        assertThat(named("tilda").isFor("tilda.tintenfass")).isFalse();
    }

    @Test
    void neitherNameNorPasswordNorAddressReachesALog() {
        assertThat(named("tilda.tintenfass").toString())
                .doesNotContain("tilda", "geheim", "192.0.2.7");
    }
}
