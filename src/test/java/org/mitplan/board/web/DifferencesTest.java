package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.CardRow;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalRow;
import org.mitplan.board.Stage;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Differences;

class DifferencesTest {
    @Test
    void whatIsTheSameIsLeftOut() {
        assertThat(new Differences().of("goal.title", "Schlafen", " Schlafen ").lines()).isEmpty();
    }

    @Test
    void bothSidesOfAFieldAreSaidAndNothingHasASignToo() {
        assertThat(new Differences().of("goal.indicator", "", "Um 9 im Bett").lines())
                .containsExactly(new Differences.Line("Woran merken wir es?", "–", "Um 9 im Bett"));
    }

    @Test
    void agreementIsComparedWithWhatStandsInTheFile() {
        CardRow before = BoardFixture.card("Wecker stellen").row();
        AgreementForm form = AgreementForm.of(before);
        form.setTitle("Zwei Wecker stellen");
        assertThat(fields(form.differences(moved(), Map.of(), Map.of())))
                .containsExactly("Was ist vereinbart?", "Stand");
    }

    @Test
    void goalIsComparedWithWhatStandsInTheFile() {
        GoalRow goal = BoardFixture.goal("Ausschlafen", Goal.State.REACHED);
        GoalForm form = GoalForm.of(goal);
        assertThat(form.differences(goal, Map.of())).isEmpty();
        form.setState(Goal.State.NOT_REACHED);
        assertThat(form.differences(goal, Map.of()))
                .containsExactly(
                        new Differences.Line(
                                "Was ist daraus geworden?",
                                "erreicht",
                                Texts.of(Goal.State.NOT_REACHED)));
    }

    private static CardRow moved() {
        return BoardFixture.card("Wecker stellen").in(Stage.DOING).row();
    }

    private static List<String> fields(List<Differences.Line> lines) {
        return lines.stream().map(Differences.Line::field).toList();
    }
}
