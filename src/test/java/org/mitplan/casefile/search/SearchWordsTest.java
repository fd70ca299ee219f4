package org.mitplan.casefile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.shared.DomainException;

@Asvs("1.2.4")
class SearchWordsTest {
    @Test
    void nobodyLooksForMoreThanTwoHundredLetters() {
        assertThat(SearchWords.of("a".repeat(200)).list()).hasSize(1);
        assertThatThrownBy(() -> SearchWords.of("a".repeat(201)))
                .isInstanceOf(DomainException.class)
                .hasMessage("search.words.toolong");
    }

    private static List<String> tokens(String words) {
        return SearchWords.of(words).list();
    }

    @Test
    void everyWordIsLookedForByItself() {
        assertThat(tokens(" Mia  Apfelbaum ")).containsExactly("Mia", "Apfelbaum");
    }

    @Test
    void telephoneNumberIsOneWord() {
        assertThat(tokens("030 23125-101")).containsExactly("030 23125-101");
        assertThat(tokens("Mia 0017")).containsExactly("Mia", "0017");
    }

    @Test
    void dayIsOneWordHoweverItIsTyped() {
        assertThat(tokens("29. Februar 2012")).containsExactly("29. Februar 2012");
        assertThat(tokens("Mia 29. Februar 2012")).containsExactly("Mia", "29. Februar 2012");
        assertThat(tokens("12.5.61 Apfelbaum")).containsExactly("12.5.61", "Apfelbaum");
    }

    @Test
    void signsAloneAreNoWords() {
        assertThat(tokens("Müller - Lüdenscheidt")).containsExactly("Müller", "Lüdenscheidt");
        assertThat(tokens("\u200B'")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "*", "🙂", "🫨", "%%% ___", "-", "'"})
    void signsAloneAreAQuestionThatNothingFits(String signs) {
        SearchWords words = SearchWords.of(signs);
        assertThat(words.isEmpty()).isFalse();
        assertThat(words.condition()).isEqualTo(" and false");
    }

    @Test
    void severalWordsWithADigitMayBeOneNumberOfAFile() {
        assertThat(SearchWords.of("51.2 HzE 2026 0017").condition()).contains(") or f.number like");
        assertThat(SearchWords.of("Mia Apfelbaum").condition()).doesNotContain(") or f.number");
        assertThat(SearchWords.of("0017").condition()).doesNotContain(") or f.number");
    }

    @Test
    void numberAndTelephoneAreOneWordWhateverHyphenTheyHave() {
        assertThat(tokens("2026‑0017")).containsExactly("2026-0017");
        assertThat(tokens("030–23125−101")).containsExactly("030-23125-101");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t", "\u00A0"})
    void nothingAskedIsNoQuestion(String nothing) {
        assertThat(SearchWords.of(nothing).isEmpty()).isTrue();
        assertThat(SearchWords.of(nothing).condition()).isEmpty();
    }

    @Test
    void nothingAskedIsNothingLookedFor() {
        assertThat(tokens("")).isEmpty();
        assertThat(tokens(null)).isEmpty();
        assertThat(tokens(" \t")).isEmpty();
    }

    @Test
    void endlessQuestionsAreCutIntoAFewWords() {
        assertThat(tokens("a ".repeat(100))).hasSize(5);
    }
}
