package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void firstCardOfAnEmptyColumnHasAKey() {
        assertThat(Position.between(null, null)).isNotEmpty();
    }

    @Test
    void thereIsAlwaysRoomBetweenTwoCards() {
        Random random = new Random(36);
        List<String> keys = new ArrayList<>(List.of(Position.between(null, null)));
        for (int i = 0; i < 2000; i++) {
            int at = random.nextInt(keys.size() + 1);
            String after = at == 0 ? null : keys.get(at - 1);
            String before = at == keys.size() ? null : keys.get(at);
            keys.add(at, Position.between(after, before));
        }
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void noKeyEndsInTheSmallestDigitBecauseNothingWouldFitBeforeIt() {
        String before = Position.between(null, null);
        for (int i = 0; i < 100; i++) {
            before = Position.between(null, before);
            assertThat(before).doesNotEndWith("0");
        }
    }

    @Test
    void appendingKeepsKeysShort() {
        String last = Position.between(null, null);
        for (int i = 0; i < 1000; i++) {
            String next = Position.between(last, null);
            assertThat(next).isGreaterThan(last);
            last = next;
        }
        assertThat(last.length()).isLessThan(30);
    }

    @Test
    void aNeighbourThatStandsWrongIsIgnored() {
        assertThat(Position.between("m", "d")).isGreaterThan("m");
        assertThat(Position.between("m", "m")).isGreaterThan("m");
    }

    @Test
    void crowdedColumnIsSpreadInItsOrder() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            keys.add(Position.spread(i, 2000));
        }
        assertThat(keys).isSorted().doesNotHaveDuplicates().allMatch(key -> key.length() == 3);
        assertThat(Position.isCrowded(keys.get(0))).isFalse();
        assertThat(Position.isCrowded("z".repeat(61))).isTrue();
    }
}
