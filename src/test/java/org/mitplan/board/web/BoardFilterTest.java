package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardView;
import org.mitplan.board.CardRow;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalRow;
import org.mitplan.board.Rhythm;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

class BoardFilterTest {
    private static final PersonId ROSA = PersonId.random();
    private static final PersonId KAI = PersonId.random();
    private static final GoalId GOAL = GoalId.random();
    private static final List<BoardView.Lane> BOARD =
            List.of(
                    new BoardView.Lane(
                            goal(),
                            List.of(card("Wecker", GOAL, ROSA), card("Fahrplan", GOAL, KAI))),
                    new BoardView.Lane(null, List.of(card("Zahnarzt", null, ROSA, KAI))));

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
        assertThat(titles(new BoardFilter("", GOAL.toString())))
                .containsExactly("Wecker", "Fahrplan");
        assertThat(titles(new BoardFilter("", BoardFilter.NO_GOAL))).containsExactly("Zahnarzt");
    }

    @Test
    void bothTogetherAndWhateverIsUnknown() {
        assertThat(titles(new BoardFilter(ROSA.toString(), GOAL.toString())))
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

    private static GoalRow goal() {
        return new GoalRow(
                GOAL,
                Goal.Kind.ACTION,
                "Pünktlich",
                "",
                null,
                "",
                null,
                "",
                "",
                null,
                Goal.State.OPEN,
                0);
    }

    private static CardRow card(String title, GoalId goal, PersonId... people) {
        List<CardRow.Who> named =
                List.of(people).stream()
                        .map(id -> new CardRow.Who(id, "", "", false, null))
                        .toList();
        return new CardRow(
                AgreementId.random(),
                goal,
                title,
                "",
                Stage.AGREED,
                null,
                0,
                "",
                Instant.EPOCH,
                named,
                Rhythm.NONE,
                Visibility.ALL,
                "",
                "a",
                0);
    }
}
