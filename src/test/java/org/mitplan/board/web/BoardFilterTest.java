package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.board.BoardFixture.card;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.BoardView;
import org.mitplan.board.CardRow;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalRow;
import org.mitplan.shared.id.PersonId;

class BoardFilterTest {
    private static final PersonId ROSA = PersonId.random();
    private static final PersonId KAI = PersonId.random();
    private static final GoalRow GOAL = BoardFixture.goal("Pünktlich", Goal.State.OPEN);
    private static final List<BoardView.Lane> BOARD =
            List.of(
                    new BoardView.Lane(
                            GOAL,
                            List.of(
                                    card("Wecker").of(GOAL).by(ROSA).row(),
                                    card("Fahrplan").of(GOAL).by(KAI).row())),
                    new BoardView.Lane(null, List.of(card("Zahnarzt").by(ROSA).by(KAI).row())));

    @Test
    void withoutAnyChoiceAllIsThere() {
        assertThat(titles(new BoardFilter(null, null)))
                .containsExactly("Wecker", "Fahrplan", "Zahnarzt");
    }

    @Test
    void chosenPersonHasEachLaneAndOnlyTheirCards() {
        BoardFilter kai = new BoardFilter(KAI.toString(), "");
        assertThat(titles(kai)).containsExactly("Fahrplan", "Zahnarzt");
        assertThat(kai.of(BOARD)).hasSize(2);
    }

    @Test
    void chosenGoalIsTheOnlyLane() {
        assertThat(titles(new BoardFilter("", GOAL.id().toString())))
                .containsExactly("Wecker", "Fahrplan");
        assertThat(titles(new BoardFilter("", BoardFilter.NO_GOAL))).containsExactly("Zahnarzt");
    }

    @Test
    void bothTogetherAndWhateverIsUnknown() {
        assertThat(titles(new BoardFilter(ROSA.toString(), GOAL.id().toString())))
                .containsExactly("Wecker");
        assertThat(titles(new BoardFilter("<script>", ""))).isEmpty();
        assertThat(titles(new BoardFilter("", "' or 1=1"))).isEmpty();
    }

    private static List<String> titles(BoardFilter filter) {
        return filter.of(BOARD).stream()
                .flatMap(lane -> lane.cards().stream())
                .map(CardRow::title)
                .toList();
    }
}
