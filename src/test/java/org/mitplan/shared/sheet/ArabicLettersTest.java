package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicLettersTest {
    private final ArabicLetters letters = new ArabicLetters(c -> true);

    @Test
    void lettersOfAWordJoin() {
        assertThat(letters.joined("مريم")).isEqualTo("\uFEE3\uFEAE\uFEF3\uFEE2");
        assertThat(letters.joined("بيت بيت")).isEqualTo("\uFE91\uFEF4\uFE96 \uFE91\uFEF4\uFE96");
    }

    @Test
    void persianLettersJoinAsWell() {
        assertThat(letters.joined("گرگ")).isEqualTo("\uFB94\uFEAE\uFB92");
        assertThat(letters.joined("یکی")).isEqualTo("\uFBFE\uFB91\uFBFD");
    }

    @Test
    void nonJoinerParts() {
        assertThat(letters.joined("می\u200Cخ")).isEqualTo("\uFEE3\uFBFD\u200C\uFEA5");
    }

    @Test
    void lamAndAlefBecomeOneAlsoAtTheEndOfAWord() {
        assertThat(letters.joined("لا")).isEqualTo("\uFEFB");
        assertThat(letters.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    }

    @Test
    void vowelMarksDoNotPart() {
        assertThat(letters.joined("بَت")).isEqualTo("\uFE91\u064E\uFE96");
    }

    @Test
    void otherScriptsStay() {
        assertThat(letters.joined("Mia, Олена 7:40")).isEqualTo("Mia, Олена 7:40");
    }
}
