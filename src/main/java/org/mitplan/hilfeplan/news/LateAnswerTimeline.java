package org.mitplan.hilfeplan.news;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.casefile.timeline.TimelineItem;
import org.mitplan.casefile.timeline.TimelineSource;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.SignatureRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sql.Row;

/**
 * Adds to the timeline of a file what people said to a version after it was locked, and who signed.
 */
@ApplicationScoped
public class LateAnswerTimeline implements TimelineSource {
    @Override
    public String rows() {
        return "select a.id, k.display_name as by_name, a.recorded_by as by_account, a.recorded_at, h.number, a.on_day, p.name, a.answer,"
                + " a.words, a.manner from ("
                + "select id, plan_id, person_id, answer, words, manner, given_on as on_day, recorded_by, recorded_at"
                + "  from plan_answer where file_id = :file and answer not in ('OPEN', 'NOT_REACHED')"
                + " union all select id, plan_id, person_id, '', '', manner, signed_on, recorded_by, recorded_at"
                + "  from plan_signature where file_id = :file) a join hilfeplan h on h.id = a.plan_id"
                + " join plan_party p on p.plan_id = a.plan_id and p.person_id = a.person_id"
                + " join account k on k.id = a.recorded_by"
                + " where a.recorded_at > h.locked_at order by a.recorded_at desc, a.id";
    }

    @Override
    public TimelineItem item(Row row) {
        String said =
                row.text("answer").isEmpty()
                        ? signed(
                                row.text("name"), row.constant("manner", SignatureRow.Manner.class))
                        : PlanTimeline.answer(
                                row.text("name"),
                                row.constant("answer", PlanParty.Answer.class),
                                row.text("words"));
        return TimelineItem.of(
                row, row.date("on_day"), "timeline.plan", later(row.number("number"), said));
    }

    /** That something was said to a version or signed after it was locked. */
    static String later(int version, String said) {
        return Texts.of("timeline.plan.later", version, said);
    }

    static String signed(String name, SignatureRow.Manner manner) {
        return manner == SignatureRow.Manner.WITHDRAWN
                ? Texts.of("timeline.plan.unsigned", name)
                : Texts.of("timeline.plan.signed", name, Texts.of(manner));
    }
}
