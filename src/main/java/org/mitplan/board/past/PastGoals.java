package org.mitplan.board.past;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.board.section.BoardSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;

/** What became of goals: who changed what, and which version of the plan says how they ended. */
@Boundary
public class PastGoals {
    @Inject private Gate gate;
    @Inject private GoalPast past;

    /**
     * The versions of a goal, oldest first.
     *
     * @throws NotFound if this file has no such goal
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public List<GoalVersion> versions(CaseFileId file, GoalId goal) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.READ, goal.value());
        List<GoalVersion> versions = past.versions(access, goal);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return versions;
    }
}
