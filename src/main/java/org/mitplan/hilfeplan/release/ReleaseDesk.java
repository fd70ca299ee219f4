package org.mitplan.hilfeplan.release;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.hilfeplan.PlanReader;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** Where a written version gets its second look. */
@Boundary
public class ReleaseDesk {
    @Inject private Gate gate;
    @Inject private PlanReader reader;
    @Inject private Releases releases;
    @Inject private UnsavedParts unsaved;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /** All versions that wait for a team lead. */
    @MayCall(TEAM_LEAD)
    public List<WaitingPlan> waiting() {
        return releases.waiting(gate.reach(HilfeplanSection.HILFEPLAN));
    }

    /**
     * Hands a version to the team lead.
     *
     * @param seen drafts in view of which it is handed over without them
     * @throws DomainException if something is missing in it, it waits already, or somebody typed
     *     into it what was not seen
     * @throws Stale if the version changed since it was checked
     */
    @MayCall(CASEWORKER)
    public void submit(CaseFileId file, PlanId id, int version, List<UnsavedPart> seen) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.WRITE, id.value());
        PlanView view = reader.view(access, id);
        Stale.unless(view.isWritable() && view.plan().version() == version);
        unsaved.mustBeSeen(access, id, seen);
        releases.add(access, Release.submitted(view, access.account(), clock));
    }

    /**
     * Releases a version or gives it back.
     *
     * @throws Stale if it changed meanwhile
     * @throws DomainException if it comes from the same person, or goes back without a word
     */
    @MayCall(TEAM_LEAD)
    public void decide(CaseFileId file, PlanId id, ReleaseInput input) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.APPROVE, id.value());
        PlanView view = reader.view(access, id);
        Stale.unless(!view.plan().isLocked());
        releases.add(access, Release.decided(view, input, access.account(), clock));
        drafts.drop(access, ReleaseInput.form(id));
    }
}
