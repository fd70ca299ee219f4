package org.mitplan.hilfeplan.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mitplan.board.Goal;
import org.mitplan.casefile.timeline.TimelineItem;
import org.mitplan.casefile.timeline.TimelineSource;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.shared.Texts;
import org.mitplan.shared.sql.Part;
import org.mitplan.shared.sql.Row;

/** Adds to the timeline of a file the versions of its plan, each on the day of its meeting. */
@ApplicationScoped
public class PlanTimeline implements TimelineSource {
    @Override
    public String rows() {
        return "select h.id, h.locked_name as by_name, h.locked_by as by_account, h.locked_at as recorded_at, h.number, h.meeting_on,"
                + " (select json_arrayagg(json_object('title', e.title, 'outcome', e.outcome) order by e.position)"
                + "  from plan_evaluation e where e.plan_id = h.id and e.outcome is not null) as goals,"
                + " (select json_arrayagg(json_object('name', p.name, 'answer', a.answer, 'words', a.words)"
                + "   order by p.position) from plan_answer a"
                + "  join plan_party p on p.plan_id = a.plan_id and p.person_id = a.person_id"
                + "  where a.plan_id = h.id and a.number = (select max(n.number) from plan_answer n"
                + "   where n.plan_id = a.plan_id and n.person_id = a.person_id and n.recorded_at <= h.locked_at)"
                + "  and a.answer not in ('OPEN', 'NOT_REACHED')) as answers"
                + " from hilfeplan h where h.file_id = :file and h.locked_at is not null order by h.number desc";
    }

    @Override
    public TimelineItem item(Row row) {
        return TimelineItem.of(row, row.date("meeting_on"), "timeline.plan", text(row));
    }

    /** That it was locked, what became of each goal then, and what everybody said to it. */
    private static String text(Row row) {
        return Texts.of("timeline.plan.version", row.number("number"))
                + lines("timeline.plan.goals", row.many("goals", PlanTimeline::goal))
                + lines("timeline.plan.answers", row.many("answers", PlanTimeline::answer));
    }

    private static String lines(String head, List<String> lines) {
        return lines.isEmpty() ? "" : "\n" + Texts.of(head) + "\n" + String.join("\n", lines);
    }

    private static String answer(Part said) {
        return answer(
                said.text("name"),
                said.constant("answer", PlanParty.Answer.class),
                said.text("words"));
    }

    /** What somebody said to a version, with their words. */
    static String answer(String name, PlanParty.Answer answer, String words) {
        String said = Texts.of("timeline.plan.answer", name, Texts.of(answer));
        return words.isEmpty() ? said : Texts.of("timeline.plan.words", said, words);
    }

    private static String goal(Part goal) {
        Goal.State outcome = goal.constant("outcome", Goal.State.class);
        return Texts.of("timeline.plan.goal", goal.text("title"), EvaluationRow.became(outcome));
    }
}
