package org.mitplan.hilfeplan.news;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.casefile.day.ClosedForms;

/**
 * Parts of locked versions, to which people may answer nevertheless, and notes on versions that lie
 * with nobody any more.
 */
@ApplicationScoped
public class ClosedPlanForms implements ClosedForms {
    private static final String CLOSED =
            "exists (select 1 from hilfeplan h where h.file_id = d.file_id"
                    + " and (h.state = 'LOCKED' and d.form like concat('plan-', h.id, '-%')"
                    + "  and d.form not like '%-CONSENT'"
                    + " or d.form = concat('release-', h.id) and (h.state = 'LOCKED' or 'SUBMITTED' <> coalesce("
                    + "  (select r.step from plan_release r where r.plan_id = h.id order by r.number desc limit 1), ''))))";

    @Override
    public String condition() {
        return CLOSED;
    }
}
