package org.mitplan.hilfeplan.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.draft.Drafts;
import org.mitplan.access.draft.UnsavedForm;
import org.mitplan.hilfeplan.part.HilfeplanForm;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.Question;
import org.mitplan.shared.id.PlanId;

/** What lies in drafts of a version: it would be left out of the plan. */
@ApplicationScoped
public class UnsavedParts {
    @Inject private Drafts drafts;

    List<UnsavedPart> of(CaseAccess access, PlanId plan) {
        return drafts.about(access, plan.value()).stream()
                .filter(draft -> draft.form().isOf(HilfeplanForm.PLAN))
                .map(draft -> new UnsavedPart(PlanPart.of(draft.form().part()), draft))
                .toList();
    }

    /**
     * Refuses to leave drafts behind that nobody was shown.
     *
     * @param seen the drafts in view of which somebody goes on
     * @throws Question if there is another one
     */
    public void mustBeSeen(CaseAccess access, PlanId plan, List<UnsavedPart> seen) {
        UnsavedForm.mustBeSeen(drafts(of(access, plan)), drafts(seen), "plan.lock.drafts");
    }

    private static List<UnsavedForm> drafts(List<UnsavedPart> parts) {
        return parts.stream().map(UnsavedPart::draft).toList();
    }
}
