package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.board.BoardFixture.card;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardViewTest {
    @ParameterizedTest
    @CsvSource({
        "OPEN, false",
        "REACHED, true",
        "PARTLY, false",
        "NOT_REACHED, false",
        "PARTLY_ENDED, true",
        "NOT_REACHED_ENDED, true",
        "DROPPED, true"
    })
    void whatGoesOnStaysInSight(Goal.State state, boolean finished) {
        assertThat(lane(state, Stage.DONE, Stage.PAUSED, Stage.IDEA).isFinished())
                .isEqualTo(finished);
    }

    @ParameterizedTest
    @CsvSource({"AGREED", "DOING"})
    void reachedGoalWithSomethingOpenIsNotFinished(Stage open) {
        assertThat(lane(Goal.State.REACHED, Stage.DONE, open).isFinished()).isFalse();
    }

    @Test
    void laneWithoutGoalIsNeverFinished() {
        assertThat(new BoardView.Lane(null, List.of()).isFinished()).isFalse();
    }

    @Test
    void columnHoldsTheCardsOfItsStage() {
        BoardView.Lane lane = lane(Goal.State.OPEN, Stage.DONE, Stage.DOING, Stage.DONE);
        assertThat(lane.in(Stage.DONE)).hasSize(2);
        assertThat(lane.in(Stage.IDEA)).isEmpty();
    }

    private static BoardView.Lane lane(Goal.State state, Stage... stages) {
        GoalRow goal = BoardFixture.goal("Pünktlich", state);
        return new BoardView.Lane(
                goal,
                List.of(stages).stream().map(stage -> card("x").of(goal).in(stage).row()).toList());
    }
}
