package org.mitplan.casefile.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.access.Section;
import org.mitplan.casefile.day.News;
import org.mitplan.shared.Texts;

/** What became of the offers to hand a file over. */
@ApplicationScoped
class AnsweredOffers implements News.Source {
    @Override
    public News news() {
        return new News(
                Section.RESPONSIBILITY,
                "handover",
                "answer",
                "answered_by",
                "answered_at",
                "responsibility.title",
                "/casefile/responsibility?file=%s#h-%s",
                answer -> Texts.of("offers.news", Texts.of("HandoverRow.Answer." + answer)));
    }
}
