package org.mitplan.hilfeplan.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.board.GoalOutcomes;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.StoredFacts;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PlanFacts;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;

/** What a locked version changes elsewhere: the goals on the board, and the head of the file. */
@ApplicationScoped
class Consequences {
    @Inject private Gate gate;
    @Inject private GoalOutcomes outcomes;
    @Inject private PlanFacts facts;
    @Inject private StoredFacts stored;

    void of(CaseAccess access, PlanView view) {
        view.evaluations().stream()
                .filter(EvaluationRow::isKnownOnBoard)
                .forEach(goal -> write(access.file(), goal, view.plan().number()));
        stored.decide(access, facts.decisions(access, view.plan().id(), view.terms()));
    }

    private void write(CaseFileId file, EvaluationRow evaluation, int plan) {
        GoalId goal = GoalId.of(evaluation.goal());
        outcomes.write(
                gate.open(file, BoardSection.AGREEMENTS, Action.WRITE, goal.value()),
                goal,
                evaluation.outcome(),
                plan);
    }
}
