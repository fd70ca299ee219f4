package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.casefile.day.News;
import org.mitplan.shared.Texts;

/** Versions of the plan that colleagues closed. */
@ApplicationScoped
class NewPlans implements News.Source {
    @Override
    public News news() {
        return new News(
                HilfeplanSection.HILFEPLAN,
                "hilfeplan",
                "number",
                "locked_by",
                "locked_at",
                "day.plan",
                "/casefile/timeline?file=%s#e-%s",
                number -> Texts.of("timeline.plan.version", number));
    }
}
