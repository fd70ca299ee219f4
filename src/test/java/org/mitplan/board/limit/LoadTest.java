package org.mitplan.board.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final List<Load.Busy> PEOPLE =
            List.of(new Load.Busy("Mia", 3), new Load.Busy("Rosa", 2));

    @Test
    void withoutLimitNothingIsSaid() {
        assertThat(Load.UNLIMITED.hints()).isEmpty();
        assertThat(Load.UNLIMITED.isLimited()).isFalse();
        assertThat(load(null, null).hints()).isEmpty();
    }

    @Test
    void asMuchAsWasThoughtOfIsNotTooMuch() {
        assertThat(load(4, 3).hints()).isEmpty();
    }

    @Test
    void oneMoreOnTheWholeBoardIsSaid() {
        assertThat(load(3, null).hints())
                .containsExactly(
                        "Gerade laufen 4 Vereinbarungen zugleich, gedacht sind höchstens 3.");
    }

    @Test
    void whoeverIsBusyWithMoreIsNamed() {
        assertThat(load(null, 2).hints())
                .containsExactly(
                        "Mia ist gerade an 3 Vereinbarungen dran, gedacht sind höchstens 2.");
    }

    private static Load load(Integer together, Integer each) {
        return new Load(new LimitInput(together, each, 1), 4, PEOPLE);
    }
}
