package org.mitplan.hilfeplan;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.board.BoardSection;
import org.mitplan.board.GoalOutcomes;
import org.mitplan.casefile.FileDecisions;
import org.mitplan.casefile.FileHeader;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PlanId;

/**
 * The versions of a file's plan: beginning one from the version before and the board, and locking
 * it.
 */
@Boundary
public class HilfeplanRegister {
    @Inject private Gate gate;
    @Inject private Plans plans;
    @Inject private PlanPrefill prefill;
    @Inject private PlanReader reader;
    @Inject private PlanFacts facts;
    @Inject private FourEyes fourEyes;
    @Inject private GoalOutcomes outcomes;
    @Inject private UnsavedParts unsaved;
    @Inject private FileDecisions decisions;
    @Inject private Clock clock;

    /** All versions of a file, the newest first. */
    public record View(FileHeader header, List<PlanRow> plans) {
        /** Whether a new version can begin: not while another one is written. */
        public boolean isReadyForNext() {
            return header.mayWrite() && plans.stream().allMatch(PlanRow::isLocked);
        }
    }

    @MayCall({CASEWORKER, TEAM_LEAD})
    public View versions(CaseFileId file) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.READ);
        return new View(reader.header(access), plans.rows(access));
    }

    /**
     * A whole version with what was typed into it and not stored.
     *
     * @param decidable whether the reader may release it now or give it back
     */
    public record Check(PlanView view, List<UnsavedPart> unsaved, boolean decidable) {}

    @MayCall({CASEWORKER, TEAM_LEAD})
    public Check check(CaseFileId file, PlanId plan) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.READ, plan.value());
        PlanView view = reader.view(access, plan);
        return new Check(view, unsaved.of(access, plan), view.isDecidableBy(access));
    }

    /**
     * Begins the next version, filled from the last locked one, the participants and the board.
     *
     * @throws DomainException if another version is still being written or a day is missing
     */
    @MayCall(CASEWORKER)
    public PlanId begin(CaseFileId file, PlanDays days) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.WRITE);
        PlanRow last = plans.rows(access).stream().findFirst().orElse(null);
        if (last != null && !last.isLocked()) {
            throw new DomainException("plan.begin.unfinished", last.number());
        }
        Hilfeplan plan = Hilfeplan.after(last, file, days, access.account(), Instant.now(clock));
        plans.add(access, plan);
        prefill.fill(access, plan);
        return plan.id();
    }

    /**
     * Locks a version: from now on nothing in it changes, the board says what it says became of
     * goals, and the header of the file shows what it decides.
     *
     * @param seen drafts in view of which it is locked without them
     * @throws DomainException if something is missing that the law demands, or the second look, or
     *     the meeting lies ahead, a goal was changed on the board after it was evaluated, or
     *     somebody typed into it what was not seen
     * @throws org.mitplan.shared.Stale if the version changed since it was checked
     */
    @MayCall(CASEWORKER)
    public void lock(CaseFileId file, PlanId id, int version, List<UnsavedPart> seen) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.WRITE, id.value());
        Hilfeplan plan =
                plans.get(access, id).stillWritten().seenAs(version).metBy(LocalDate.now(clock));
        PlanView view = reader.view(access, id);
        view.mustBeComplete();
        fourEyes.mustHaveSeen(view);
        unsaved.mustBeSeen(access, id, seen);
        plan.lock(
                QuotedBoardJson.write(view.boardAsQuoted()),
                access.account(),
                access.name(),
                Instant.now(clock));
        plans.flush();
        view.evaluations().stream()
                .filter(EvaluationRow::isKnownOnBoard)
                .forEach(goal -> write(file, goal, view.plan().number()));
        decisions.decide(access, facts.decision(access, id, view.terms()));
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
