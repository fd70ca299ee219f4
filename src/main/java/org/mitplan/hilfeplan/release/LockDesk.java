package org.mitplan.hilfeplan.release;

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
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.hilfeplan.PlanReader;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.Plans;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** Where a whole version is looked over and locked. */
@Boundary
public class LockDesk {
    @Inject private Gate gate;
    @Inject private Plans plans;
    @Inject private PlanReader reader;
    @Inject private Readiness readiness;
    @Inject private Consequences consequences;
    @Inject private Clock clock;

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
        return new Check(view, readiness.unsaved(access, plan), FourEyes.mayDecide(access, view));
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
        readiness.require(access, view, seen);
        plan.lock(view, access.account(), access.name(), Instant.now(clock));
        plans.flush();
        consequences.of(access, view);
    }
}
