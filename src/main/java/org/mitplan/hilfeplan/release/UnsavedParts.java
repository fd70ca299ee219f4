package org.mitplan.hilfeplan.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.CaseAccess;
import org.mitplan.casefile.Drafts;
import org.mitplan.casefile.UnsavedForm;
import org.mitplan.hilfeplan.PlanPart;
import org.mitplan.shared.Question;
import org.mitplan.shared.id.PlanId;

/** What lies in drafts of a version: it would be left out of the plan. */
@ApplicationScoped
public class UnsavedParts {
    @Inject private Drafts drafts;

    List<UnsavedPart> of(CaseAccess access, PlanId plan) {
        String forms = PlanPart.forms(plan);
        return drafts.unsaved(access, forms + "%").stream()
                .map(draft -> part(draft, forms.length()))
                .toList();
    }

    private static UnsavedPart part(UnsavedForm draft, int prefix) {
        return new UnsavedPart(PlanPart.of(draft.form().substring(prefix)), draft);
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
