package org.mitplan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {
    @ParameterizedTest
    @CsvSource({"Müller, mueller", "MUELLER, mueller", "Groß, gross", "André, andre", "علي, علي"})
    void namesAreComparedWithoutUmlautsAndAccents(String name, String folded) {
        assertThat(SearchKey.folded(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"Meyer-Schmidt, Maier-Schmitt", "Jakob, Jacob", "Stephan, Steffan"})
    void namesThatSoundAlikeHaveTheSameKey(String one, String other) {
        assertThat(SearchKey.sound(one)).isNotEmpty().isEqualTo(SearchKey.sound(other));
    }

    @Test
    void shortNamesSoundLikeToManyOthers() {
        assertThat(SearchKey.sound("Mia")).isEmpty();
        assertThat(SearchKey.sound("علي")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "030 23125-101, 03023125101",
        "+49 30 23125101, 03023125101",
        "0049 (0)30/23125 101, 03023125101",
        "'', ''"
    })
    void telephoneNumbersAreTheirDigits(String phone, String digits) {
        assertThat(SearchKey.digits(phone)).isEqualTo(digits);
    }

    @Test
    void everyPartOfANameIsAKey() {
        assertThat(SearchKey.of("Anna-Lena", "Çelik Öztürk", "0151 2345"))
                .extracting(SearchKey::word)
                .contains("anna", "lena", "celik", "oeztuerk", "01512345");
    }

    @ParameterizedTest
    @CsvSource({
        "0170 1234567 / 0241 5678, 01701234567+02415678",
        "0170 1234567 oder (0241) 5678, 01701234567+02415678",
        "Mutter 0170 1234567; Oma +49 241 5678, 01701234567+02415678",
        "0241/5678, 02415678",
        "030 23125-101, 03023125101",
        "'', ''"
    })
    void eachOfSeveralTelephoneNumbersIsFoundByItself(String phone, String keys) {
        assertThat(SearchKey.numbers(phone).map(SearchKey::digits))
                .containsExactly(
                        Arrays.stream(keys.split("\\+"))
                                .filter(k -> !k.isEmpty())
                                .toArray(String[]::new));
    }
}
