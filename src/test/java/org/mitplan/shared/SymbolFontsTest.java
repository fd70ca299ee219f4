package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.shared.text.SymbolFonts;

class SymbolFontsTest {
    @ParameterizedTest
    @CsvSource({
        "F0B7, •", "F0A7, ▪", "F0D8, ➢", "F076, ❖", "F0FC, ✓", "F0FB, ✗", "F0A8, ◻", "F06F, □",
        "F071, ❑", "F072, ❒", "F0FE, ☑", "F0FD, ☒", "F078, ⌧", "F06C, ●", "F06E, ■", "F09F, •",
        "F0E0, →", "F0DF, ←", "F0E8, ➔", "F0E7, ⬅", "F0F0, ⇨", "F0F3, ⬄", "F0AE, →", "F0DE, ⇒",
        "F04A, ☺", "F04B, 😐", "F04C, ☹", "F028, ☎", "F02A, ✉", "F02D, −", "F081, ①", "F095, ❿",
        "F0B1, ±", "F061, α", "F0AB, ★", "F046, ☞", "F021, ✎", "F0D5, ⌫", "F0C3, ↲", "F0FF, ⊞"
    })
    void signOfASymbolFontBecomesWhatItMeans(String code, String meant) {
        assertThat(SymbolFonts.meant("a" + Character.toString(Integer.parseInt(code, 16)) + "b"))
                .isEqualTo("a" + meant + "b");
    }

    @Test
    void noPlaceOfASymbolFontStaysPrivate() {
        for (int place = 0xF020; place <= 0xF0FF; place++) {
            int meant = SymbolFonts.meant(Character.toString(place)).codePointAt(0);
            assertThat(Character.getType(meant)).isNotEqualTo((int) Character.PRIVATE_USE);
            assertThat(Character.isDefined(meant)).isTrue();
        }
    }

    @Test
    void allElseStaysAsItIs() {
        String text = "Zażółć \uE000 \uF01F \uF100 😀 \uD83D •\n";
        assertThat(SymbolFonts.meant(text)).isSameAs(text);
        assertThat(SymbolFonts.meant(text + "\uF0B7")).isEqualTo(text + "•");
    }
}
