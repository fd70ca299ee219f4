package org.mitplan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileQueryTest {
    private static String[] tokens(String words) {
        return new FileQuery(true, words, 0).tokens();
    }

    @Test
    void everyWordIsLookedForByItself() {
        assertThat(tokens(" Mia  Apfelbaum ")).containsExactly("Mia", "Apfelbaum");
    }

    @Test
    void nothingAskedIsNothingLookedFor() {
        assertThat(tokens("")).isEmpty();
        assertThat(tokens(null)).isEmpty();
        assertThat(tokens(" \t")).isEmpty();
    }

    @Test
    void endlessQuestionsAreCutIntoAFewWords() {
        assertThat(tokens("a ".repeat(10_000))).hasSize(5);
    }
}
