package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.Goal;
import org.mitplan.casefile.FileDecision;
import org.mitplan.help.CurrentHelp;
import org.mitplan.help.FormOfHelp;
import org.mitplan.meeting.NextMeeting;
import org.mitplan.shared.id.EvaluationId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.id.WishId;
import org.mitplan.shared.sql.Part;
import org.mitplan.shared.sql.Row;

/** What the versions say in fields; read in one statement, for a page has few. */
@ApplicationScoped
public class PlanFacts {
    private static final String WISHES =
            "(select json_arrayagg(json_object('id', w.id, 'person', w.person_id, 'wish', w.wish, 'answer', w.answer,"
                    + " 'reason', w.reason, 'takenOver', w.taken_over, 'version', w.version) order by w.position, w.id) from plan_wish w"
                    + " where w.plan_id = h.id) as wishes";
    private static final String EVALUATIONS =
            "(select json_arrayagg(json_object('id', e.id, 'goal', e.goal_id, 'title', e.title,"
                    + " 'outcome', e.outcome, 'why', e.why, 'version', e.version, 'seen', e.goal_version, 'now',"
                    + " g.version, 'state', g.state, 'voices', (select"
                    + " json_arrayagg(json_object('person', v.person_id, 'words', v.words, 'rating', v.rating)"
                    + " order by v.person_id) from plan_voice v where v.evaluation_id = e.id))"
                    + " order by e.position, e.id) from plan_evaluation e"
                    + " left join goal g on g.id = e.goal_id and g.file_id = e.file_id"
                    + " where e.plan_id = h.id) as evaluations";
    private static final String FACTS =
            "select t.form, t.provider, t.worker, t.scope, t.place, t.starts_on, t.ends_on, t.suitable, t.needed,"
                    + " t.review_reason, t.informed_on, t.options, t.next_meeting_on, t.report_due_on, t.invited_by,"
                    + " t.taken_over, t.choice_taken_over, "
                    + WISHES
                    + ", "
                    + EVALUATIONS
                    + " from hilfeplan h join plan_terms t on t.plan_id = h.id where h.file_id = :file and h.id = :plan";

    private static final String DECIDED =
            "select coalesce(max(case when not (o.form <=> t.form and o.scope <=> t.scope) then o.row_end end),"
                    + " min(o.row_start)) as help_since, coalesce(max(case when not (o.next_meeting_on <=> t.next_meeting_on)"
                    + " then o.row_end end), min(o.row_start)) as meeting_since from plan_terms for system_time all o"
                    + " join plan_terms t on t.plan_id = o.plan_id where t.file_id = :file and t.plan_id = :plan";

    @Inject private Door door;

    FactsRow of(CaseAccess access, PlanId plan) {
        access.require(HilfeplanSection.HILFEPLAN, Action.READ);
        return door.of(access, FACTS)
                .with("plan", plan)
                .first(
                        row ->
                                new FactsRow(
                                        terms(row),
                                        row.many("wishes", PlanFacts::wish),
                                        row.many("evaluations", PlanFacts::evaluation)))
                .orElse(FactsRow.NONE);
    }

    /** What a version decides that the header of the file shows, and since when it says so. */
    public List<FileDecision> decisions(CaseAccess access, PlanId plan, TermsRow terms) {
        access.require(HilfeplanSection.HILFEPLAN, Action.READ);
        return door.of(access, DECIDED)
                .with("plan", plan)
                .first(
                        row ->
                                List.of(
                                        CurrentHelp.decided(
                                                terms.help().inShort(), row.moment("help_since")),
                                        NextMeeting.decided(
                                                terms.next().meetingOn(),
                                                row.moment("meeting_since"))))
                .orElseThrow();
    }

    private static TermsRow terms(Row row) {
        return new TermsRow(
                new TermsRow.Help(
                        row.constant("form", FormOfHelp.class),
                        row.text("provider"),
                        row.text("worker"),
                        row.text("scope"),
                        row.text("place"),
                        row.date("starts_on"),
                        row.date("ends_on")),
                new TermsRow.Review(
                        row.constant("suitable", TermsRow.Verdict.class),
                        row.constant("needed", TermsRow.Verdict.class),
                        row.text("review_reason")),
                new TermsRow.Choice(row.date("informed_on"), row.text("options")),
                new TermsRow.Next(
                        row.date("next_meeting_on"),
                        row.date("report_due_on"),
                        row.text("invited_by")),
                row.flag("taken_over"),
                row.flag("choice_taken_over"));
    }

    private static WishRow wish(Part wish) {
        return new WishRow(
                wish.id("id", WishId::new),
                wish.id("person", PersonId::new),
                wish.text("wish"),
                wish.constant("answer", WishRow.Answer.class),
                wish.text("reason"),
                wish.flag("takenOver"),
                wish.number("version"));
    }

    private static EvaluationRow evaluation(Part one) {
        return new EvaluationRow(
                one.id("id", EvaluationId::new),
                one.text("goal"),
                one.text("title"),
                one.constant("outcome", Goal.State.class),
                one.text("why"),
                one.many("voices", PlanFacts::voice),
                one.number("version"),
                one.isNull("now") ? null : onBoard(one));
    }

    private static EvaluationRow.OnBoard onBoard(Part one) {
        return new EvaluationRow.OnBoard(
                number(one, "seen"), one.number("now"), one.constant("state", Goal.State.class));
    }

    private static EvaluationRow.Voice voice(Part voice) {
        return new EvaluationRow.Voice(
                voice.id("person", PersonId::new), voice.text("words"), number(voice, "rating"));
    }

    private static Integer number(Part of, String name) {
        return of.isNull(name) ? null : of.number(name);
    }
}
