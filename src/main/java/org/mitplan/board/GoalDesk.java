package org.mitplan.board;

import static org.mitplan.access.Role.CASEWORKER;

import jakarta.inject.Inject;
import java.util.Arrays;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.board.section.BoardSection;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;

/** Where goals are set and reworded. */
@Boundary
public class GoalDesk {
    @Inject private Gate gate;
    @Inject private InFile inFile;
    @Inject private Goals goals;
    @Inject private Drafts drafts;

    /**
     * Sets a new goal below the others.
     *
     * @throws DomainException if the title is missing, a text too long, words have nobody who said
     *     them, or a person is not in this file
     */
    @MayCall(CASEWORKER)
    public GoalId set(CaseFileId file, GoalInput input) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE);
        Goal goal = Goal.in(file, Position.between(goals.lastPosition(access), null));
        say(access, goal, input);
        goals.add(access, goal);
        goals.store(access, goal);
        drafts.drop(access, BoardForm.GOAL.key());
        return goal.id();
    }

    /**
     * Rewords a goal or says what became of it.
     *
     * @throws org.mitplan.shared.Stale if it changed since the form was opened
     */
    @MayCall(CASEWORKER)
    public void reword(CaseFileId file, GoalId id, GoalInput input) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE, id.value());
        Goal goal = goals.get(access, id).seenAs(input.version());
        say(access, goal, input);
        goals.store(access, goal);
        drafts.drop(access, BoardForm.GOAL.key(id));
    }

    private void say(CaseAccess access, Goal goal, GoalInput input) {
        inFile.require(access, Arrays.asList(input.owner(), input.ownWordsBy()));
        goal.says(input);
    }
}
