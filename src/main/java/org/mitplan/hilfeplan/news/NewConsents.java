package org.mitplan.hilfeplan.news;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.function.Function;
import org.mitplan.casefile.day.News;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.SignatureRow;

/** What colleagues recorded after a version was locked, as the timeline of the file tells it. */
@ApplicationScoped
public class NewConsents {
    private static final String LATE =
            "(select a.id, a.file_id, json_array(h.number, p.name, a.%s) as said, a.recorded_by, a.recorded_at"
                    + " from %s a join hilfeplan h on h.id = a.plan_id and a.recorded_at > h.locked_at"
                    + " join plan_party p on p.plan_id = a.plan_id and p.person_id = a.person_id"
                    + " where a.%1$s not in ('OPEN', 'NOT_REACHED'))";

    @Produces
    News.Source answers() {
        return source("answer", "plan_answer", NewConsents::answered);
    }

    @Produces
    News.Source signatures() {
        return source("manner", "plan_signature", NewConsents::signed);
    }

    private static News.Source source(
            String what, String table, Function<JsonArray, String> words) {
        News news =
                new News(
                        HilfeplanSection.HILFEPLAN,
                        LATE.formatted(what, table),
                        "said",
                        "recorded_by",
                        "recorded_at",
                        "day.plan",
                        "/casefile/timeline?file=%s#e-%s",
                        said -> later(said, words));
        return () -> news;
    }

    private static String later(String json, Function<JsonArray, String> words) {
        JsonArray said = JSON.createReader(new StringReader(json)).readArray();
        return LateAnswerTimeline.later(said.getInt(0), words.apply(said));
    }

    private static String answered(JsonArray said) {
        return PlanTimeline.answer(
                said.getString(1), PlanParty.Answer.valueOf(said.getString(2)), "");
    }

    private static String signed(JsonArray said) {
        return LateAnswerTimeline.signed(
                said.getString(1), SignatureRow.Manner.valueOf(said.getString(2)));
    }
}
