package org.mitplan.hilfeplan.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.casefile.day.DayItem;
import org.mitplan.casefile.day.DayQuery;
import org.mitplan.casefile.day.DaySource;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.shared.Texts;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.sql.Row;

/** All versions that are still being written: due for the meeting, or two weeks after it. */
@ApplicationScoped
public class PlanDrafts implements DaySource {
    private static final String DUE =
            "select * from (select draft.*, row_number() over (partition by waits, due_on < :today order by due_on, id) as nth"
                    + " from (select h.id, h.file_id, h.number, h.meeting_on,"
                    + "  if(h.meeting_on < :today, h.meeting_on + interval 14 day, h.meeting_on) as due_on,"
                    + "  concat(p.given_name, ' ', p.family_name) as name, r.step, a.display_name, r.recorded_by,"
                    + "  r.recorded_at, coalesce(r.step, '') = 'SUBMITTED' as waits"
                    + "  from hilfeplan h join case_file f on f.id = h.file_id join person p on p.id = f.young_person_id"
                    + "  left join plan_release r on r.plan_id = h.id"
                    + "   and r.number = (select max(n.number) from plan_release n where n.plan_id = h.id)"
                    + "  left join account a on a.id = r.recorded_by"
                    + "  where h.state = 'DRAFT' and"
                    + Withdrawn.not("h.id")
                    + " and %s) draft) due where nth <= :each";

    @Override
    public Section section() {
        return HilfeplanSection.HILFEPLAN;
    }

    @Override
    public String rows(DayQuery wanted) {
        return DUE.formatted(wanted.files("f.id"));
    }

    @Override
    public DayItem item(Row row, Reach reach, DayQuery wanted) {
        ReleaseRow.Step step = row.constant("step", ReleaseRow.Step.class);
        if (step != ReleaseRow.Step.SUBMITTED) {
            return written(row, step, reach.today());
        }
        boolean decides =
                wanted.team() && !reach.account().equals(row.id("recorded_by", AccountId::new));
        return new DayItem(
                decides ? DayItem.Group.DECIDE : DayItem.Group.WAITING,
                row.id("file_id", CaseFileId::new),
                row.text("name"),
                "day.plan",
                Texts.of(decides ? "day.plan.decide" : "day.plan.submitted", row.number("number")),
                Texts.of("day.plan.by", row.text("display_name")),
                row.moment("recorded_at").atZone(TimeSource.OFFICE).toLocalDate(),
                "/hilfeplan/%s?file=%s&plan=%s"
                        .formatted(
                                decides ? "difference" : "check",
                                row.text("file_id"),
                                row.text("id")));
    }

    private static DayItem written(Row row, ReleaseRow.Step step, LocalDate today) {
        String task =
                row.date("meeting_on").isBefore(today) ? "day.plan.finish" : "day.plan.prepare";
        return new DayItem(
                row.date("due_on").isBefore(today) ? DayItem.Group.OVERDUE : DayItem.Group.SOON,
                row.id("file_id", CaseFileId::new),
                row.text("name"),
                "day.plan",
                Texts.of(
                        step == ReleaseRow.Step.RETURNED ? "day.plan.returned" : task,
                        row.number("number")),
                "",
                row.date("due_on"),
                "/hilfeplan/plans?file=" + row.text("file_id"));
    }
}
