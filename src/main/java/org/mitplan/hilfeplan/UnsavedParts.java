package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.CaseAccess;
import org.mitplan.casefile.Drafts;
import org.mitplan.casefile.UnsavedForm;
import org.mitplan.shared.Question;
import org.mitplan.shared.id.PlanId;

/** What lies in drafts of a version: it would be left out of the plan. */
@ApplicationScoped
public class UnsavedParts {
    @Inject private Drafts drafts;

    List<UnsavedPart> of(CaseAccess access, PlanId plan) {
        String forms = PlanPart.forms(plan);
        return drafts.unsaved(access, forms + "%").stream()
                .map(draft -> part(access, draft, forms.length()))
                .toList();
    }

    private static UnsavedPart part(CaseAccess access, UnsavedForm draft, int prefix) {
        return new UnsavedPart(
                PlanPart.of(draft.form().substring(prefix)),
                draft.account(),
                draft.by(),
                draft.account().equals(access.account()),
                draft.tab(),
                draft.savedAt(),
                draft.typed());
    }

    /**
     * Refuses to leave drafts behind that nobody was shown.
     *
     * @param seen the drafts in view of which somebody goes on
     * @throws Question if there is another one
     */
    public void mustBeSeen(CaseAccess access, PlanId plan, List<UnsavedPart> seen) {
        mustBeSeen(of(access, plan), seen);
    }

    static void mustBeSeen(List<UnsavedPart> there, List<UnsavedPart> seen) {
        if (!there.stream().allMatch(one -> seen.stream().anyMatch(one::isSame))) {
            throw new Question("plan.lock.drafts");
        }
    }
}
