package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.board.BoardFixture.card;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.BoardView;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalRow;
import org.mitplan.board.Stage;
import org.mitplan.casefile.LastVisit;
import org.mitplan.shared.id.CaseFileId;

class BoardMarkupTest {
    private static final CaseFileId FILE = CaseFileId.random();

    @Test
    void laneHasAColumnForEachStageWithItsCount() {
        GoalRow goal = BoardFixture.goal("Pünktlich", Goal.State.OPEN);
        String lane =
                lane(new BoardView.Lane(goal, List.of(card("x").of(goal).in(Stage.DONE).row())));
        for (Stage stage : Stage.values()) {
            assertThat(lane).contains("data-stage=\"" + stage + "\"");
        }
        assertThat(lane).contains("Geschafft<span class=\"count\">1</span>");
        assertThat(lane).contains("goal?file=" + FILE + "&amp;goal=" + goal.id());
    }

    @ParameterizedTest
    @CsvSource({
        "REACHED, leaf, erreicht",
        "NOT_REACHED, honey, 'noch nicht erreicht, läuft weiter'"
    })
    void whatBecameOfAGoalHasItsWord(Goal.State state, String tone, String word) {
        assertThat(lane(new BoardView.Lane(BoardFixture.goal("x", state), List.of())))
                .contains("<span class=\"tag " + tone + "\">" + word + "</span>");
    }

    @Test
    void openGoalNeedsNoWordAndLaneWithoutGoalNoAddress() {
        assertThat(lane(new BoardView.Lane(BoardFixture.goal("x", Goal.State.OPEN), List.of())))
                .doesNotContain("offen");
        assertThat(lane(new BoardView.Lane(null, List.of())))
                .contains("Ohne Ziel")
                .doesNotContain("href");
    }

    private static String lane(BoardView.Lane lane) {
        Html html = new Html();
        CardMarkup cards =
                new CardMarkup(html, FILE, new LastVisit(null, null), CardMarkupTest.DATES);
        BoardMarkup.lane(html, FILE, lane, cards);
        return html.toString();
    }
}
