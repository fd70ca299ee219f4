package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mitplan.board.Goal;
import org.mitplan.casefile.TimelineItem;
import org.mitplan.casefile.TimelineSource;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;

/** Adds to the timeline of a file the versions of its plan, each on the day of its meeting. */
@ApplicationScoped
class PlanTimeline implements TimelineSource {
    @Override
    public String rows() {
        return "select h.id, a.display_name, h.locked_by, h.locked_at, h.number, h.meeting_on,"
                + " (select json_arrayagg(json_object('title', e.title, 'outcome', e.outcome) order by e.position)"
                + "  from plan_evaluation e where e.plan_id = h.id and e.outcome is not null),"
                + " (select json_arrayagg(json_object('name', p.name, 'answer', a.answer, 'words', a.words)"
                + "   order by p.position) from plan_answer a"
                + "  join plan_party p on p.plan_id = a.plan_id and p.person_id = a.person_id"
                + "  where a.plan_id = h.id and a.number = (select max(n.number) from plan_answer n"
                + "   where n.plan_id = a.plan_id and n.person_id = a.person_id and n.recorded_at <= h.locked_at)"
                + "  and a.answer not in ('OPEN', 'NOT_REACHED'))"
                + " from hilfeplan h join account a on a.id = h.locked_by"
                + " where h.file_id = ?1 order by h.number desc";
    }

    @Override
    public TimelineItem item(Row row) {
        return TimelineItem.of(row, row.date(5), "timeline.plan", text(row));
    }

    /** That it was locked, what became of each goal then, and what everybody said to it. */
    private static String text(Row row) {
        return Texts.of("timeline.plan.version", row.number(4))
                + lines("timeline.plan.goals", row.text(6), PlanTimeline::goal)
                + lines("timeline.plan.answers", row.text(7), PlanTimeline::answer);
    }

    private static String lines(String head, String json, Function<JsonObject, String> line) {
        return json.isEmpty()
                ? ""
                : Json.createReader(new StringReader(json))
                        .readArray()
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(line)
                        .collect(Collectors.joining("\n", "\n" + Texts.of(head) + "\n", ""));
    }

    private static String answer(JsonObject said) {
        return answer(
                said.getString("name"),
                PlanParty.Answer.valueOf(said.getString("answer")),
                said.getString("words"));
    }

    /** What somebody said to a version, with their words. */
    static String answer(String name, PlanParty.Answer answer, String words) {
        String said = Texts.of("timeline.plan.answer", name, Texts.of(answer));
        return words.isEmpty() ? said : Texts.of("timeline.plan.words", said, words);
    }

    private static String goal(JsonObject goal) {
        Goal.State outcome = Goal.State.valueOf(goal.getString("outcome"));
        return Texts.of(
                "timeline.plan.goal", goal.getString("title"), EvaluationRow.became(outcome));
    }
}
