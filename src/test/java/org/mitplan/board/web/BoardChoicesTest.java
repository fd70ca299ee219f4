package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.board.BoardFixture.card;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.BoardView;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalRow;
import org.mitplan.board.limit.Load;
import org.mitplan.casefile.FileHeader;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

class BoardChoicesTest {
    private static final PersonId ROSA = PersonId.random();
    private static final GoalRow GOAL = BoardFixture.goal("Pünktlich", Goal.State.OPEN);
    private static final CaseFileId FILE = CaseFileId.random();

    @Test
    void everyPersonAndGoalOfTheBoardCanBeChosen() {
        BoardChoices all = choices(new BoardFilter("", ""));
        assertThat(all.getPeople()).hasSize(1);
        assertThat(all.getGoals())
                .extracting(BoardChoices.Choice::name)
                .containsExactly("Pünktlich", "Ohne Ziel");
        assertThat(all.isActive()).isFalse();
        assertThat(all.getChosen()).isEmpty();
    }

    @Test
    void chosenPersonIsNotOfferedAgainAndLeadsBackToAll() {
        BoardChoices hers = choices(new BoardFilter(ROSA.toString(), ""));
        assertThat(hers.getPeople()).isEmpty();
        assertThat(hers.getChosen())
                .singleElement()
                .extracting(BoardChoices.Choice::address)
                .asString()
                .doesNotContain("person=")
                .contains("shape=list", "unfold=a%2Cb", "day=3.3.2026");
    }

    @Test
    void otherShapeKeepsTheChoice() {
        assertThat(choices(new BoardFilter(ROSA.toString(), "")).in("columns"))
                .contains("shape=columns", "person=" + ROSA);
    }

    @Test
    void whatIsNotOnTheBoardIsNamedAsSuch() {
        assertThat(choices(new BoardFilter("gone", "")).getChosen())
                .extracting(BoardChoices.Choice::name)
                .containsExactly("Nicht auf dieser Tafel");
    }

    @Test
    void listAsksForChangesOfTheList() {
        BoardChoices hers = choices(new BoardFilter(ROSA.toString(), "none"));
        assertThat(hers.query(true)).isEqualTo("&shape=list&person=" + ROSA + "&goal=none");
        assertThat(hers.query(false)).isEqualTo("&person=" + ROSA + "&goal=none");
    }

    private static BoardChoices choices(BoardFilter filter) {
        FileHeader header =
                new FileHeader(
                        FILE,
                        "1",
                        ROSA,
                        "Mia",
                        "Apfelbaum",
                        null,
                        null,
                        null,
                        0,
                        "",
                        "",
                        "",
                        true,
                        null);
        BoardView whole =
                new BoardView(
                        header,
                        null,
                        Instant.EPOCH,
                        List.of(
                                new BoardView.Lane(
                                        GOAL, List.of(card("x").of(GOAL).by(ROSA).row())),
                                new BoardView.Lane(null, List.of())),
                        Load.UNLIMITED);
        return new BoardChoices(whole, "3.3.2026", "a,b", "list", filter);
    }
}
