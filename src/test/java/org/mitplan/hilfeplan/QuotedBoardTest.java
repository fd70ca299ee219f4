package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.BoardView.Lane;
import org.mitplan.board.CardRow;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;

class QuotedBoardTest {
    private static final CardRow DONE = BoardFixture.card("Angemeldet").in(Stage.DONE).row();
    private static final CardRow IDEA = BoardFixture.card("Ins Stadion").in(Stage.IDEA).row();
    private static final CardRow DOING = BoardFixture.card("Schuhe kaufen").in(Stage.DOING).row();
    private static final Lane GOAL =
            new Lane(BoardFixture.goal("Zum Fußball", Goal.State.OPEN), List.of(DONE, IDEA));
    private static final Lane EMPTY =
            new Lane(BoardFixture.goal("Lesen", Goal.State.REACHED), List.of());
    private static final Lane REST = new Lane(null, List.of(DONE, DOING));
    private final QuotedBoard board = QuotedBoard.of(List.of(GOAL, EMPTY, REST));

    private static List<String> titles(List<QuotedBoard.QuotedAgreement> agreements) {
        return agreements.stream().map(QuotedBoard.QuotedAgreement::title).toList();
    }

    @Test
    void goalsAreQuotedAlsoWithoutAgreements() {
        assertThat(board.goals())
                .extracting(QuotedBoard.QuotedGoal::title)
                .containsExactly("Zum Fußball", "Lesen");
    }

    @Test
    void agreementsStandInTheOrderOfTheColumnsWhereverTheyBelong() {
        assertThat(titles(board.goals().get(0).agreements()))
                .containsExactly("Ins Stadion", "Angemeldet");
        assertThat(titles(board.withoutGoal())).containsExactly("Schuhe kaufen", "Angemeldet");
    }

    @Test
    void countsGoOverAllGoalsAndTheRest() {
        assertThat(board.count(Stage.DONE)).isEqualTo(2);
        assertThat(titles(board.in(Stage.IDEA, Stage.DOING)))
                .containsExactly("Ins Stadion", "Schuhe kaufen");
        assertThat(board.in(Stage.PAUSED)).isEmpty();
    }

    @Test
    void whatWasAgreedForAGoalThatIsEndedIsNoWorkAhead() {
        for (Goal.State state : Goal.State.values()) {
            Lane lane = new Lane(BoardFixture.goal("Turnen", state), List.of(DOING));
            QuotedBoard board = QuotedBoard.of(List.of(GOAL, lane));
            assertThat(titles(state.isOver() ? board.leftOver() : board.toDo()))
                    .as(state.name())
                    .containsExactly("Schuhe kaufen");
            assertThat(state.isOver() ? board.toDo() : board.leftOver()).isEmpty();
        }
    }
}
