package org.mitplan.hilfeplan.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    /** Words that went in brackets with a minus, words that came with a plus. */
    private static String between(String before, String now) {
        return TextDifference.between(before, now).stream()
                .map(
                        piece ->
                                piece.isAdded()
                                        ? "[+" + piece.text() + "]"
                                        : piece.isRemoved()
                                                ? "[-" + piece.text() + "]"
                                                : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void wordsThatStayedCameAndWentAreToldApart() {
        assertThat(between("Fritzi kommt sechs Stunden", "Fritzi kommt acht Stunden"))
                .isEqualTo("Fritzi kommt [-sechs ][+acht ]Stunden");
        assertThat(between("Alle sind da", "Alle sind da, auch Kai"))
                .isEqualTo("Alle sind [-da][+da, auch Kai]");
    }

    @Test
    void lastWordThatStayedIsKeptApartFromWhatWentBehindIt() {
        assertThat(between("Tilda Tintenfass", "Tilda")).isEqualTo("Tilda [-Tintenfass]");
        assertThat(between("Tilda", "Tilda Tintenfass")).isEqualTo("Tilda [+Tintenfass]");
    }

    @Test
    void whatComesOrGoesWholeIsOnePiece() {
        assertThat(between("", "ganz neu")).isEqualTo("[+ganz neu]");
        assertThat(between("ganz weg", "")).isEqualTo("[-ganz weg]");
        assertThat(between("", "")).isEmpty();
    }

    @Test
    void newLinesBetweenTheSameWordsAreNoDifference() {
        assertThat(between("eins zwei", "eins\nzwei")).isEqualTo("eins\nzwei");
    }

    @Test
    void textsWithLittleInCommonStandOneAfterTheOther() {
        assertThat(between("Der Morgen ist laut", "Abends ist es still und schön"))
                .isEqualTo("[-Der Morgen ist laut][+Abends ist es still und schön]");
        assertThat(TextDifference.between("a ".repeat(9000), "b ".repeat(9000))).hasSize(2);
    }
}
