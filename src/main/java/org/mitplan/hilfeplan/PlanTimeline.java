package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
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
                + "  from plan_evaluation e where e.plan_id = h.id and e.outcome is not null)"
                + " from hilfeplan h join account a on a.id = h.locked_by"
                + " where h.file_id = ?1 order by h.number desc";
    }

    @Override
    public TimelineItem item(Row row) {
        return TimelineItem.of(row, row.date(5), "timeline.plan", text(row));
    }

    /** That it was locked, and what became of each goal then. */
    private static String text(Row row) {
        String locked = Texts.of("timeline.plan.version", row.number(4));
        if (row.text(6).isEmpty()) {
            return locked;
        }
        String goals =
                Json.createReader(new StringReader(row.text(6)))
                        .readArray()
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(PlanTimeline::goal)
                        .collect(Collectors.joining("\n"));
        return locked + "\n" + Texts.of("timeline.plan.goals") + "\n" + goals;
    }

    private static String goal(JsonObject goal) {
        Goal.State outcome = Goal.State.valueOf(goal.getString("outcome"));
        return Texts.of(
                "timeline.plan.goal", goal.getString("title"), EvaluationRow.became(outcome));
    }
}
