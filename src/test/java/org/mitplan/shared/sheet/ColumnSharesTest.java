package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnSharesTest {
    private static int[] shares(String... cells) {
        List<String> heads = Collections.nCopies(cells.length, "x");
        return ColumnShares.of(new Block.Table("", heads, List.of(List.of(cells))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12})
    void wholeWidthIsGivenAwayAndEveryColumnGetsSome(int columns) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "");
        cells[0] = "x".repeat(5_000);
        assertThat(Arrays.stream(shares(cells)).sum()).isEqualTo(24);
        assertThat(Arrays.stream(shares(cells)).boxed()).allMatch(share -> share > 0);
    }

    @Test
    void equalColumnsAreEquallyWide() {
        assertThat(shares("Mia Apfelbaum", "Rosa Apfelbau", "Karl Apfelbau"))
                .containsExactly(8, 8, 8);
    }

    @Test
    void longTextGetsMoreButDoesNotSqueezeADate() {
        int[] shares = shares("x".repeat(2_000), "23. November 2026");
        assertThat(shares[0]).isGreaterThan(shares[1]);
        assertThat(shares[1]).isGreaterThanOrEqualTo(5);
    }

    @Test
    void everydayWordsStayWholeBesideLongTexts() {
        int[] shares =
                shares("x ".repeat(500), "Rosa Apfelbaum: ".repeat(6), "1. Mai", "Geschafft");
        assertThat(shares[3]).isGreaterThanOrEqualTo(4);
        assertThat(shares[1]).isGreaterThanOrEqualTo(4);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(24);
    }

    @Test
    void headCountsWhereItIsLongerThanWhatStandsBelow() {
        Block.Table table =
                new Block.Table("", List.of("x".repeat(20), "x"), List.of(List.of("a", "a")));
        assertThat(ColumnShares.of(table)[0]).isGreaterThan(ColumnShares.of(table)[1]);
    }
}
