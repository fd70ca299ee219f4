package org.mitplan.hilfeplan.news;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.casefile.day.News;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.shared.Texts;

/** Versions of the plan that colleagues closed. */
@ApplicationScoped
public class NewPlans implements News.Source {
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
