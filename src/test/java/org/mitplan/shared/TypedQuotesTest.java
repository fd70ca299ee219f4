package org.mitplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are quoted once, whoever typed the marks. */
class TypedQuotesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "Ich will allein wohnen.|Ich will allein wohnen.",
                "\"Ich will allein wohnen.\"|Ich will allein wohnen.",
                "„Ich will allein wohnen.“|Ich will allein wohnen.",
                "„Ich will allein wohnen.”|Ich will allein wohnen.",
                "„Ich will allein wohnen.\"|Ich will allein wohnen.",
                "“Ich will allein wohnen.”|Ich will allein wohnen.",
                "»Ich will allein wohnen.«|Ich will allein wohnen.",
                "«Ich will allein wohnen.»|Ich will allein wohnen.",
                "' „ Ja. “ '|Ja.",
                "„Mama sagt „nein“ dazu.“|Mama sagt „nein“ dazu.",
                "„Ja“, sagt Mama, „vielleicht“|„Ja“, sagt Mama, „vielleicht“",
                "\"Ja\" und \"Nein\"|\"Ja\" und \"Nein\"",
                "„Ja“ sagt Mama.|„Ja“ sagt Mama.",
                "Mama sagt „ja“|Mama sagt „ja“",
                "„Ich will|„Ich will",
                "„“|„“",
                "\"|\"",
            })
    void pairAroundAllIsLeftOut(String typed, String expected) {
        assertThat(TypedQuotes.off(typed)).isEqualTo(expected);
        assertThat(Texts.of("child.quote", typed)).isEqualTo(TypedQuotes.once(typed));
    }

    @ParameterizedTest
    @CsvSource({"“Ja.“, “Ja.“", "'', ''"})
    void anythingElseStaysAsItIs(String typed, String expected) {
        assertThat(TypedQuotes.off(typed)).isEqualTo(expected);
    }
}
