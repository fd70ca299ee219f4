package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.board.Goal;
import org.mitplan.casefile.TimelineItem;
import org.mitplan.casefile.TimelineSource;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AccountId;

/** Adds to the timeline of a file the versions of its plan, each on the day of its meeting. */
@ApplicationScoped
class PlanTimeline implements TimelineSource {
    private static final String LOCKED =
            "select h.id, h.number, h.meeting_on, a.display_name, h.locked_at, h.locked_by,"
                    + " (select json_arrayagg(json_object('title', e.title, 'outcome', e.outcome) order by e.position)"
                    + "  from plan_evaluation e where e.plan_id = h.id and e.outcome is not null)"
                    + " from hilfeplan h"
                    + " join account a on a.id = h.locked_by where h.file_id = ?1 order by h.number desc";

    @PersistenceContext private EntityManager database;

    @Override
    public List<TimelineItem> items(CaseAccess access, int atMost) {
        access.require(Section.HILFEPLAN, Action.READ);
        return Row.all(
                database.createNativeQuery(LOCKED)
                        .setParameter(1, access.file().value())
                        .setMaxResults(atMost),
                row ->
                        new TimelineItem(
                                row.id(0, id -> id),
                                row.date(2),
                                "timeline.plan",
                                text(row),
                                row.text(3),
                                row.id(5, AccountId::new),
                                row.moment(4),
                                null));
    }

    /** That it was locked, and what became of each goal then. */
    private static String text(Row row) {
        String locked = Texts.of("timeline.plan.version", row.number(1));
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
