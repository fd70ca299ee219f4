package org.mitplan.hilfeplan.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.CaseAccess;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.part.Gap;
import org.mitplan.shared.id.PlanId;

/**
 * What has to hold before a version is locked: nothing lacks, somebody else saw it, no word is left
 * behind.
 */
@ApplicationScoped
class Readiness {
    @Inject private FourEyes fourEyes;
    @Inject private UnsavedParts unsaved;

    List<UnsavedPart> unsaved(CaseAccess access, PlanId plan) {
        return unsaved.of(access, plan);
    }

    /**
     * Refuses a version that is not ready.
     *
     * @param seen drafts in view of which it is locked without them
     * @throws org.mitplan.shared.DomainException if it lacks what the law demands, or the second
     *     look
     * @throws org.mitplan.shared.Question if somebody typed into it what was not seen
     */
    void require(CaseAccess access, PlanView view, List<UnsavedPart> seen) {
        Gap.mustBeNone(view);
        fourEyes.mustHaveSeen(view);
        unsaved.mustBeSeen(access, view.plan().id(), seen);
    }
}
