package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.access.CaseAccess;
import org.mitplan.shared.id.GoalId;

/** Writes on the board what a plan says became of a goal, once the plan stands. */
@ApplicationScoped
public class GoalOutcomes {
    @Inject private Goals goals;

    /**
     * Changes the goal, with its history; whoever looks at the board is told.
     *
     * @param plan number of the version that says so
     */
    public void write(CaseAccess access, GoalId id, Goal.State outcome, int plan) {
        Goal goal = goals.get(access, id);
        goal.becomes(outcome, plan);
        goals.store(access, goal);
    }
}
