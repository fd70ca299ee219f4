package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.MIA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.terms.EvaluationInput;
import org.mitplan.shared.id.EvaluationId;

class EvaluationFormTest {
    private static final EvaluationId LESEN = new EvaluationId(UUID.randomUUID());
    private static final EvaluationRow.Voice VOICE = new EvaluationRow.Voice(MIA, "Geht so.", 4);

    private static EvaluationRow row(EvaluationId id, int version) {
        return new EvaluationRow(
                id, "", "Lesen", Goal.State.PARTLY, "Ferien", List.of(VOICE), version);
    }

    private static PlanView plan(EvaluationRow... rows) {
        return PlanFixture.plan(new FactsRow(TermsRow.NONE, List.of(), List.of(rows)));
    }

    @Test
    void whatNobodyTouchedIsStoredAsItStood() {
        EvaluationRow row = row(LESEN, 2);
        assertThat(new EvaluationForm(row, plan(row)).input())
                .isEqualTo(
                        new EvaluationInput(
                                LESEN, Goal.State.PARTLY, "Ferien", List.of(VOICE), 2, null));
    }

    @Test
    void everybodyOfThePlanCanSaySomethingAlsoWhoHasNotYet() {
        EvaluationRow nobody =
                new EvaluationRow(LESEN, "", "Lesen", Goal.State.OPEN, "", List.of(), 0);
        assertThat(new EvaluationForm(nobody, plan(nobody)).input().voices())
                .containsExactly(new EvaluationRow.Voice(MIA, "", null));
    }

    @Test
    void eachGoalTakesTheVersionOfItsOwn() {
        EvaluationForm form = new EvaluationForm(row(LESEN, 2), plan());
        form.setWhy("Von mir.");
        form.seen(plan(row(new EvaluationId(UUID.randomUUID()), 9), row(LESEN, 3)));
        assertThat(form.input().version()).isEqualTo(3);
        assertThat(form.input().why()).isEqualTo("Von mir.");
    }
}
