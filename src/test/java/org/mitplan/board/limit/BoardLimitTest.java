package org.mitplan.board.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;

class BoardLimitTest {
    private final BoardLimit limit = BoardLimit.of(CaseFileId.random());

    @Test
    void numbersAreKeptAndNoneMeansNoHint() {
        limit.become(new LimitInput(99, 1, 0));
        assertThat(limit.now()).isEqualTo(new LimitInput(99, 1, 0));
        limit.become(new LimitInput(null, null, 0));
        assertThat(limit.now()).isEqualTo(new LimitInput(null, null, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100})
    void impossibleNumberIsRefusedAtItsField(int number) {
        assertThatThrownBy(() -> limit.become(new LimitInput(number, null, 0)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("limit.together.impossible");
        assertThatThrownBy(() -> limit.become(new LimitInput(null, number, 0)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("limit.each.impossible");
    }

    @Test
    void limitThatSomebodyElseSetMeanwhileIsNotOverwritten() {
        assertThatThrownBy(() -> limit.become(new LimitInput(3, 2, 7))).isInstanceOf(Stale.class);
    }
}
