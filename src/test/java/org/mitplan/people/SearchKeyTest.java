package org.mitplan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {
    /** What stands in the record, and what somebody types who looks for it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łukasz Nowak | Lukasz",
                "Łukasz Nowak | ŁUKASZ",
                "Chiara D'Angelo | D’Angelo",
                "Chiara D’Angelo | D'Angelo",
                "Chiara DʼAngelo | D`Angelo",
                "Chiara D´Angelo | D‘Angelo",
                "Chiara D'Angelo | DAngelo",
                "Chiara D'Angelo | Angelo",
                "Chiara D'Angelo | D Angelo",
                "Sean O'Connor | O Connor",
                "Sean O'Connor | OConnor",
                "Sean O Connor | O’Connor",
                "Sean OConnor | O'Connor",
                "Lea Müller-Lüdenscheidt | Mueller-Luedenscheidt",
                "Lea Mueller-Luedenscheidt | Müller-Lüdenscheidt",
                "Lea Müller-Lüdenscheidt | Müller Lüdenscheidt",
                "Lea Müller Lüdenscheidt | Müller-Lüdenscheidt",
                "Lea Müller‑Lüdenscheidt | Müllerlüdenscheidt",
                "Lea Müller | Muller",
                "Lea Muller | Müller",
                "Lea Mu\u0308ller | MÜLLER",
                "Elif\u00A0Yıldız | Elif Yildiz",
                "Elif Yildiz | YILDIZ",
                "İbrahim Şahin | ibrahim sahin",
                "Đorđe Đoković | Dorde Dokovic",
                "Søren Kjær | Soeren Kjaer",
                "Soren Kjaer | Søren Kjær",
                "Þór Sigurðsson | Thor Sigurdsson",
                "Max Weiß | Weiss",
                "Max WEIẞ | weiß",
                "Ursula von der Leyen | von der Leyen",
                "Ursula von der Leyen | vonderleyen",
                "Ursula von der Leyen | Leyen",
                "Anna-Lena Koch | Annalena",
                "Annalena Koch | Anna-Lena",
                "André Noël | andre noel",
                "Иван Иванов | иванов",
                "Γιώργος Παππάς | γιωργος παππας",
                "علی‌رضا کریمی | علی رضا",
                "علی‌رضا کریمی | عليرضا كريمي",
                "Lea Müller | Mü",
                "Lea Müller | Mue",
                "Manuel Baer | Manue Bä"
            })
    void nameIsFoundHoweverItIsTyped(String name, String typed) {
        String[] parts = name.split("[ \u00A0]", 2);
        assertThat(typed.split(" "))
                .allSatisfy(
                        word ->
                                assertThat(SearchKey.of(parts[0], parts[1], ""))
                                        .filteredOn(key -> key.kind() == SearchKey.Kind.NAME)
                                        .extracting(SearchKey::word)
                                        .anyMatch(key -> key.startsWith(SearchKey.folded(word))));
    }

    /** The number of a file, and what somebody types who looks for it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "51.2-HzE-2026-0017 | 51.2-HzE-2026-0017",
                "51.2-HzE-2026-0017 | 51.2‑HzE‑2026‑0017",
                "51.2-HzE-2026-0017 | 51.2–HzE–2026–0017",
                "51.2-HzE-2026-0017 | 51.2 HzE 2026 0017",
                "51.2-HzE-2026-0017 | 2026 0017",
                "51.2-HzE-2026-0017 | 2026 - 0017",
                "51.2-HzE-2026-0017 | –0017",
                "51.2-HzE-2026-0017 | 2026/0017",
                "51/2 HzE-2026-0017 | 51/2-HzE",
                "51.2–HzE-2026-0017 | 51.2-HzE-2026"
            })
    void numberOfAFileIsFoundWhateverStandsBetweenItsParts(String number, String typed) {
        String like = SearchKey.numbered(typed);
        assertThat(number).containsPattern(like.replace('_', '.'));
        assertThat(like).doesNotContain("%");
    }

    @Test
    void signsAloneAreNoNumber() {
        assertThat(SearchKey.numbered("%_*-🙂")).isEmpty();
    }

    @Test
    void otherNamesStayOtherNames() {
        assertThat(SearchKey.folded("Meier")).isNotEqualTo(SearchKey.folded("Maier"));
        assertThat(SearchKey.folded("Иван")).isNotEqualTo(SearchKey.folded("Ivan"));
    }

    @Test
    void whatHasNoLettersIsNoName() {
        assertThat(SearchKey.folded("-'\u200B")).isEmpty();
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
        "030–23125‑101, 03023125101",
        "'', ''"
    })
    void telephoneNumbersAreTheirDigits(String phone, String digits) {
        assertThat(SearchKey.digits(phone)).isEqualTo(digits);
    }

    @Test
    void everyPartOfANameIsAKey() {
        assertThat(SearchKey.of("Anna-Lena", "Çelik Öztürk", "0151 2345"))
                .extracting(SearchKey::word)
                .contains("annalena", "lena", "celikozturk", "ozturk", "01512345");
    }

    @ParameterizedTest
    @CsvSource({
        "0170 1234567 / 0241 5678, 01701234567+02415678",
        "0170 1234567 oder (0241) 5678, 01701234567+02415678",
        "Mutter 0170 1234567; Oma +49 241 5678, 01701234567+02415678",
        "0241/5678, 02415678",
        "0241–05678, 024105678",
        "0241‑05678, 024105678",
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
