package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {
    private static Block.Table table(int columns, List<List<String>> rows) {
        return new Block.Table("", Collections.nCopies(columns, "x"), rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void tableHasAsManyColumnsAsPaperHolds(int columns) {
        assertThatThrownBy(() -> table(columns, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(table(12, List.of()).columns()).hasSize(12);
    }

    @Test
    void everyRowHasACellForEachColumn() {
        assertThatThrownBy(() -> table(2, List.of(List.of("a", "b"), List.of("a"))))
                .hasMessage("Every row needs 2 cells");
    }

    @Test
    void headsAreShortBecauseEveryPageRepeatsThem() {
        assertThatThrownBy(() -> new Block.Table("", List.of("x".repeat(101)), List.of()))
                .hasMessage("A head has at most 100 characters");
    }

    @Test
    void sheetDoesNotChangeAfterItWasMade() {
        List<String> row = new ArrayList<>(List.of("a"));
        List<List<String>> rows = new ArrayList<>(List.of(row));
        Block.Table table = table(1, rows);
        row.set(0, "b");
        rows.clear();
        assertThat(table.rows()).containsExactly(List.of("a"));
    }

    @Test
    void pictureSaysItselfToWhoDoesNotSeeIt() {
        assertThatThrownBy(() -> new Picture(Pictogram.FLAG, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
