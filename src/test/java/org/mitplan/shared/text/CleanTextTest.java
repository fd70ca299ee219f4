package org.mitplan.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mi\\u001Ea | Mia",
                "Mi\\u001Fa\\u0000 | Mia",
                "\\u202EMia\\u202C | Mia",
                "\\u2067Mia\\u2069\\u200E\\u200F | Mia",
                "Ap\\u00ADfel\\u200Bbaum\\uFEFF\\u2060 | Apfelbaum",
                "Elif\\u00A0Y\\u0131ld\\u0131z | Elif Y\\u0131ld\\u0131z",
                "\\u3000Mia\\u2009\\u202F Rosa\\u00A0 | Mia Rosa",
                "Mia\\r\\nRosa | Mia Rosa",
                "Mia\\u000BRosa\\u2028Ute\\u2029Ida\\u0085Eva\\tIna | Mia Rosa Ute Ida Eva Ina",
                "Mu\\u0308ller | M\\u00FCller",
                "Mi\\uD83Da\\uDE00 | Mia",
                "Mia\\uFFFE\\uFFFF\\uFDD0 | Mia",
                "\\uFFFCMia | Mia",
                "\\uF0FC fertig | \\u2713 fertig",
                "Mia\\u200DRosa\\u200C | MiaRosa",
                "Mia\\uDB40\\uDC41\\uDB40\\uDC42 | Mia"
            })
    void lineHoldsOnlyWhatCanBeSeen(String typed, String clean) {
        assertThat(CleanText.line(read(typed))).isEqualTo(read(clean));
    }

    /** Persian and Hindi spelling, a family of four, a rainbow flag, a nod, the flag of Wales. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0639\\u0644\\u06CC\\u200C\\u0631\\u0636\\u0627",
                "\\u0915\\u094D\\u200D\\u0937",
                "\\uD83D\\uDC68\\u200D\\uD83D\\uDC69\\u200D\\uD83D\\uDC67\\u200D\\uD83D\\uDC66",
                "\\uD83D\\uDC69\\uD83C\\uDFFD\\u200D\\uD83D\\uDD2C",
                "\\uD83C\\uDFF3\\uFE0F\\u200D\\uD83C\\uDF08",
                "\\uD83D\\uDE42\\u200D\\u2194\\uFE0F",
                "\\uD83C\\uDFF4\\uDB40\\uDC67\\uDB40\\uDC62\\uDB40\\uDC77\\uDB40\\uDC6C\\uDB40\\uDC73\\uDB40\\uDC7F",
                "\\u0600\\u0661"
            })
    void whatSpellingNeedsIsKept(String typed) {
        assertThat(CleanText.line(read(typed))).isEqualTo(read(typed));
        assertThat(CleanText.lines(read(typed))).isEqualTo(read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\\u00A0",
                "\\u200B",
                "\\u00AD",
                "\\u2800\\u2800",
                "\\u3164",
                "\\u115F\\u1160\\uFFA0",
                "\\u0301",
                "\\uFE0F",
                "\\u200D",
                "\\u2028\\t\\n",
                "\\u202E \\u200F"
            })
    void whatCannotBeSeenIsNothing(String typed) {
        assertThat(CleanText.line(read(typed))).isEmpty();
        assertThat(CleanText.lines(read(typed))).isEmpty();
    }

    @Test
    void nothingIsNothing() {
        assertThat(CleanText.line(null)).isEmpty();
        assertThat(CleanText.plain(null)).isEmpty();
    }

    @Test
    void severalLinesStayLines() {
        assertThat(
                        CleanText.lines(
                                "\u00A0eins\r\nzwei\rdrei\u000Bvier\u2028\n  \u2013 f\u00FCnf\n\n"))
                .isEqualTo("eins\nzwei\ndrei\nvier\n\n  \u2013 f\u00FCnf");
    }

    @Test
    void blanksAtTheEndsOfADraftAreKept() {
        assertThat(CleanText.plain("Und dann \r\n")).isEqualTo("Und dann \n");
    }

    @Test
    void cleaningCleanTextChangesNothing() {
        StringBuilder everything = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 97) {
            everything.appendCodePoint(c).append(c % 7 == 0 ? "\u0639\u200C" : "");
        }
        String once = CleanText.lines(everything.toString());
        assertThat(CleanText.lines(once)).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        String line = CleanText.line(once);
        assertThat(CleanText.line(line)).isEqualTo(line);
    }

    /** Written with backslashes, because nobody could see the difference in this file. */
    private static String read(String escaped) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(escaped)
                .replaceAll(
                        code ->
                                java.util.regex.Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(code.group(1), 16))))
                .translateEscapes();
    }
}
