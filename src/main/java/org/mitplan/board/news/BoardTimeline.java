package org.mitplan.board.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.board.Undone;
import org.mitplan.casefile.Namesakes;
import org.mitplan.casefile.timeline.TimelineItem;
import org.mitplan.casefile.timeline.TimelineSource;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Row;

/**
 * Adds to the timeline of a file what was done of what was agreed, for which day, and whether it
 * still counts.
 */
@ApplicationScoped
public class BoardTimeline implements TimelineSource {
    private static final String FOR = "timeline.completion.for";

    @Inject private GermanDates dates;

    @Override
    public String rows() {
        return "select c.id, b.display_name as by_name, c.by_account, c.at as recorded_at, a.title, c.occurred_on,"
                + " c.done_by, p.given_name, p.family_name, "
                + Namesakes.COLUMN
                + ", r.row_start as reopened_at,"
                + " n.display_name as reopened_by, u.at as undone_at, m.display_name as undone_by"
                + " from completion c"
                + " join agreement a on a.id = c.agreement_id and a.file_id = c.file_id"
                + " join account b on b.id = c.by_account left join person p on p.id = c.done_by"
                + " left join agreement for system_time all r on r.id = c.agreement_id"
                + "  and r.row_start = (select min(b.row_start) from "
                + Undone.REOPENED
                + ") left join account n on n.id = r.changed_by left join undone_step u on "
                + Undone.TICK
                + " left join account m on m.id = u.by_account where c.file_id = :file and"
                + Undone.COMPLETION_TOLD
                + " and"
                + Withdrawn.not("a.id")
                + " order by c.at desc, c.id";
    }

    @Override
    public TimelineItem item(Row row) {
        return TimelineItem.of(
                row, dates.day(row.moment("recorded_at")), "timeline.completion", text(row));
    }

    /** What was done; of what comes back, for which day; of what is open again, since when. */
    private String text(Row row) {
        String title = row.text("title");
        if (row.date("occurred_on") != null) {
            return tick(row, title, dates.full(row.date("occurred_on")));
        }
        return row.moment("reopened_at") == null
                ? title
                : Texts.of(
                        "timeline.completion.back",
                        title,
                        dates.moment(row.moment("reopened_at")),
                        row.text("reopened_by"));
    }

    private String tick(Row row, String title, String day) {
        String who =
                Namesakes.of(row)
                        .called(
                                row.id("done_by", PersonId::new),
                                row.text("given_name"),
                                row.text("family_name"))
                        .full();
        String done =
                who.isEmpty() ? Texts.of(FOR, title, day) : Texts.of(FOR + ".by", title, day, who);
        return row.moment("undone_at") == null
                ? done
                : Texts.of(
                        FOR + ".not",
                        done,
                        dates.moment(row.moment("undone_at")),
                        row.text("undone_by"));
    }
}
