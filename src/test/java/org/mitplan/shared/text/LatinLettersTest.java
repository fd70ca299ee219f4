package org.mitplan.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinLettersTest {
    @ParameterizedTest
    @CsvSource({
        "łukasz, lukasz",
        "đorđe, dorde",
        "søren, soren",
        "sigríður, sigridur",
        "þór, thor",
        "ægir, aegir",
        "œuvre, oeuvre",
        "groß, gross",
        "yıldız, yildiz",
        "əliyev, eliyev",
        "ﬁnn, finn",
        "müller, muller",
        "иванов, иванов",
        "عَلِي, علي"
    })
    void lettersLoseWhatSetsThemApart(String letters, String plain) {
        assertThat(LatinLetters.plain(letters)).isEqualTo(plain);
    }
}
