package org.mitplan.hilfeplan.news;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.casefile.ClosedForms;
import org.mitplan.hilfeplan.part.HilfeplanForm;

/**
 * Parts of locked versions, to which people may answer nevertheless, and notes on versions that lie
 * with nobody any more.
 */
@ApplicationScoped
public class ClosedPlanForms implements ClosedForms {
    private static final String CLOSED =
            "exists (select 1 from hilfeplan h where h.file_id = d.file_id and h.id = d.thing_id"
                    + " and (h.state = 'LOCKED' and d.kind = '%s' and d.part <> 'CONSENT'"
                    + " or d.kind = '%s' and (h.state = 'LOCKED' or 'SUBMITTED' <> coalesce("
                    + "  (select r.step from plan_release r where r.plan_id = h.id order by r.number desc limit 1), ''))))";

    @Override
    public String condition() {
        return CLOSED.formatted(HilfeplanForm.PLAN.name(), HilfeplanForm.RELEASE.name());
    }
}
