package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.access.CaseAccess;
import org.mitplan.shared.id.GoalId;

/** Writes on the board what a plan says became of a goal, once the plan stands. */
@ApplicationScoped
public class GoalOutcomes {
    @Inject private Goals goals;

    /** Changes the goal where the board says otherwise; whoever looks at the board is told. */
    public void write(CaseAccess access, GoalId id, Goal.State outcome) {
        Goal goal = goals.get(access, id);
        if (goal.becomes(outcome)) {
            goals.store(access, goal);
        }
    }
}
