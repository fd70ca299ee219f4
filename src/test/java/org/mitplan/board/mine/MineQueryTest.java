package org.mitplan.board.mine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MineQueryTest {
    @ParameterizedTest
    @EnumSource
    void everyKindIsOneConditionThatNothingAroundItCanTearApart(MineQuery.When when) {
        assertThat(when.condition()).startsWith("(").endsWith(")").contains("a.stage");
    }

    @ParameterizedTest
    @EnumSource(names = {"ME", "OTHERS"})
    void whoDoesItIsAskedOfTheReaderAlone(MineQuery.Who who) {
        assertThat(who.condition()).contains("me.person_id");
    }
}
