package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.part.Gap;
import org.mitplan.hilfeplan.part.PlanPart;

class EvaluationRowTest {
    private static final String ID = "6d3b5c53-8f5c-4f0e-9d0c-6f1ad1f3c001";

    private static EvaluationRow became(Goal.State outcome, EvaluationRow.OnBoard onBoard) {
        return new EvaluationRow(null, ID, "Lesen", outcome, "", List.of(), 0, onBoard);
    }

    private static QuotedGoal goal(String id, String title) {
        return new QuotedGoal(
                id,
                Goal.Kind.ACTION,
                title,
                "",
                QuotedPerson.NOBODY,
                QuotedPerson.NOBODY,
                "",
                null,
                Goal.State.OPEN,
                List.of());
    }

    private static QuotedBoard board(QuotedGoal... goals) {
        return new QuotedBoard(List.of(goals), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "REACHED, OPEN, 3, 3, false",
        "REACHED, OPEN, 3, 4, true",
        "REACHED, REACHED, 3, 4, false",
        "OPEN, NOT_REACHED, 3, 4, true",
        "OPEN, NOT_REACHED, 3, 3, false",
        "REACHED, OPEN, , 4, true",
        "REACHED, REACHED, , 4, false",
        ", REACHED, 3, 4, false"
    })
    void answerIsOvertakenWhereTheGoalWasChangedAfterItAndSaysSomethingElse(
            Goal.State outcome, Goal.State onBoard, Integer seen, int version, boolean overtaken) {
        assertThat(became(outcome, new EvaluationRow.OnBoard(seen, version, onBoard)).isOvertaken())
                .isEqualTo(overtaken);
    }

    @Test
    void versionWithAnOvertakenAnswerIsNotComplete() {
        EvaluationRow overtaken =
                became(Goal.State.REACHED, new EvaluationRow.OnBoard(1, 2, Goal.State.DROPPED));
        assertThat(Gap.in(plan(board(), overtaken)))
                .contains(new Gap(PlanPart.EVALUATION, "plan.missing.overtaken", List.of()));
        assertThat(Gap.in(plan(board(), became(Goal.State.REACHED, null))))
                .doesNotContain(new Gap(PlanPart.EVALUATION, "plan.missing.overtaken", List.of()));
    }

    @Test
    void outcomeBelongsToTheGoalWhateverTheBoardSaysYet() {
        PlanView plan =
                plan(
                        board(goal(ID, "Besser lesen"), goal("", "Lesen"), goal("x", "Rechnen")),
                        became(Goal.State.REACHED, null),
                        new EvaluationRow(null, "", "Lesen", Goal.State.PARTLY, "", List.of(), 0),
                        new EvaluationRow(null, "x", "Rechnen", null, "", List.of(), 0));
        assertThat(plan.board().goals())
                .extracting(QuotedGoal::state)
                .containsExactly(Goal.State.REACHED, Goal.State.PARTLY, Goal.State.OPEN);
        assertThat(plan.boardAsQuoted().goals())
                .extracting(QuotedGoal::state)
                .containsOnly(Goal.State.OPEN);
    }

    private static PlanView plan(QuotedBoard board, EvaluationRow... evaluations) {
        PlanView plan =
                PlanFixture.plan(new FactsRow(TermsRow.NONE, List.of(), List.of(evaluations)));
        return new PlanView(
                plan.header(), plan.plan(), plan.parties(), plan.sections(), plan.facts(), board);
    }
}
