package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.casefile.TimelineItem;
import org.mitplan.casefile.TimelineSource;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;

/** Adds to the timeline of a file what people said to a version after it was locked. */
@ApplicationScoped
class LateAnswerTimeline implements TimelineSource {
    @Override
    public String rows() {
        return "select a.id, k.display_name, a.recorded_by, a.recorded_at, h.number, a.given_on, p.name, a.answer,"
                + " a.words from plan_answer a join hilfeplan h on h.id = a.plan_id"
                + " join plan_party p on p.plan_id = a.plan_id and p.person_id = a.person_id"
                + " join account k on k.id = a.recorded_by"
                + " where a.file_id = ?1 and a.recorded_at > h.locked_at"
                + " and a.answer not in ('OPEN', 'NOT_REACHED') order by a.recorded_at desc";
    }

    @Override
    public TimelineItem item(Row row) {
        String said =
                PlanTimeline.answer(
                        row.text(6), row.constant(7, PlanParty.Answer.class), row.text(8));
        return TimelineItem.of(
                row,
                row.date(5),
                "timeline.plan",
                Texts.of("timeline.plan.later", row.number(4), said));
    }
}
