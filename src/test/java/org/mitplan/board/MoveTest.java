package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

class MoveTest {
    private final AccountId mover = AccountId.random();
    private final Agreement card = Agreement.in(CaseFileId.random(), Stage.AGREED, "V");

    @BeforeEach
    void moved() {
        card.changed(mover, Instant.EPOCH);
    }

    @Test
    void moveThatComesAgainFindsItsCardThere() {
        assertThat(move(-1, Stage.AGREED).isDone(card, mover, "A", "Z")).isTrue();
        assertThat(move(-1, Stage.AGREED).isDone(card, mover, null, null)).isTrue();
    }

    @Test
    void cardThatSomebodyElseChangedOrThatStandsElsewhereIsNotThere() {
        AccountId other = AccountId.random();
        assertThat(move(-1, Stage.AGREED).isDone(card, other, "A", "Z")).isFalse();
        assertThat(move(0, Stage.AGREED).isDone(card, mover, "A", "Z")).isFalse();
        assertThat(move(-1, Stage.DOING).isDone(card, mover, "A", "Z")).isFalse();
        assertThat(move(-1, Stage.AGREED).isDone(card, mover, "W", "Z")).isFalse();
        assertThat(move(-1, Stage.AGREED).isDone(card, mover, "A", "U")).isFalse();
    }

    private Move move(int seen, Stage to) {
        return new Move(card.id(), seen, null, to, null, null, null, "");
    }
}
