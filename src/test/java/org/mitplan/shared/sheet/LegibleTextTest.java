package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTextTest {
    private final LegibleText legible = new LegibleText(SheetFonts::show, "Zeichen");

    @Test
    void ordinaryTextStaysAsItIs() {
        String text = "Zażółć Ґудзик ığş Ωμέγα „so“ – 3 € ½ עברית می‌خواهم ❤ ☺ ✓";
        assertThat(legible.of(text)).isEqualTo(text);
    }

    @Test
    void characterWithoutAGlyphIsNamedByItsNumber() {
        assertThat(legible.of("中文 ok")).isEqualTo("[Zeichen U+4E2D U+6587] ok");
        assertThat(legible.of("中🥰文"))
                .isEqualTo("[Zeichen U+4E2D][lächelndes Gesicht mit Herzen][Zeichen U+6587]");
    }

    @ParameterizedTest
    @CsvSource({
        "gut 🫠!, gut [schmelzendes Gesicht]!",
        "👨‍👩‍👧 wir, '[Familie: Mann, Frau und Mädchen] wir'",
        "ja👍🏽👍 ok, ja[Daumen hoch × 2] ok",
        "🥰🥰🥰🫠, [lächelndes Gesicht mit Herzen × 3][schmelzendes Gesicht]",
        "🏳️‍🌈 🇩🇪 🤷🏽‍♀️, [Regenbogenflagge] [Flagge: Deutschland] [schulterzuckende Frau]",
        "❤️ statt ❤, [rotes Herz] statt ❤",
        "😡🙈😀 ⚽, [schmollendes Gesicht][sich die Augen zuhaltendes Affengesicht][grinsendes Gesicht] [Fußball]",
        "❤️‍🔥, [Herz in Flammen]"
    })
    void everyEmojiIsCalledByItsNameAlsoWhereATypefaceWouldDrawIt(String typed, String read) {
        assertThat(legible.of(typed)).isEqualTo(read);
    }

    @Test
    void controlsAndTurnsOfDirectionAreGone() {
        assertThat(legible.of("a\u0000b\u0007\u001b\u202Ec\u2066d\uFEFFe")).isEqualTo("abcde");
    }

    @Test
    void brokenHalfOfACharacterIsNamedToo() {
        assertThat(legible.of("x\uD83Dy")).isEqualTo("x[Zeichen U+D83D]y");
    }

    @Test
    void everyKindOfLineEndBecomesOne() {
        assertThat(legible.of("a\r\nb\u2028c\u000Bd\re")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(legible.of("Ju\u0308rgen")).isEqualTo("Jürgen");
    }

    @Test
    void everySignOfASymbolFontCanBeDrawn() {
        for (int place = 0xF020; place <= 0xF0FF; place++) {
            assertThat(legible.of(Character.toString(place)))
                    .as("U+%04X", place)
                    .doesNotContain("Zeichen");
        }
        assertThat(legible.of("\uF0B7\tZimmer\n\uF0FC Schule \uF0E0 gut"))
                .isEqualTo("•\u0020Zimmer\n✓ Schule → gut");
    }
}
