package org.mitplan.hilfeplan.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.TermsRow;

class TermsBeginningTest {
    private static final QuotedGoal READING = PlanFixture.goal("Lesen", Goal.State.OPEN);

    /** The next version asks about exactly those goals that go on in the papers of this one. */
    @ParameterizedTest
    @EnumSource(Goal.State.class)
    void nextVersionAsksAboutWhatGoesOn(Goal.State outcome) {
        EvaluationRow said = new EvaluationRow(null, "g", "Lesen", outcome, "", List.of(), 0);
        PlanView plan = PlanFixture.plan(new FactsRow(TermsRow.NONE, List.of(), List.of(said)));
        PlanView earlier =
                new PlanView(
                        plan.header(),
                        plan.plan(),
                        plan.parties(),
                        plan.sections(),
                        plan.facts(),
                        new QuotedBoard(List.of(READING), List.of()));
        assertThat(TermsBeginning.asked(earlier)).hasSize(outcome.isOver() ? 0 : 1);
    }

    @Test
    void firstVersionAsksAboutNoGoal() {
        assertThat(TermsBeginning.asked(null)).isEmpty();
    }
}
