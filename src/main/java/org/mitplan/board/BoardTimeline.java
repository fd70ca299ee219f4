package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mitplan.casefile.TimelineItem;
import org.mitplan.casefile.TimelineSource;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;

/**
 * Adds to the timeline of a file what was done of what was agreed, for which day, and whether it
 * still counts.
 */
@ApplicationScoped
class BoardTimeline implements TimelineSource {
    private static final String FOR = "timeline.completion.for";

    @Inject private GermanDates dates;

    @Override
    public String rows() {
        return "select c.id, b.display_name, c.by_account, c.at, a.title, c.occurred_on,"
                + " concat_ws(' ', p.given_name, p.family_name), r.row_start, n.display_name,"
                + " u.at, m.display_name from completion c"
                + " join agreement a on a.id = c.agreement_id and a.file_id = c.file_id"
                + " join account b on b.id = c.by_account left join person p on p.id = c.done_by"
                + " left join agreement for system_time all r on r.id = c.agreement_id"
                + "  and r.row_start = (select min(b.row_start) from "
                + Undone.REOPENED
                + ") left join account n on n.id = r.changed_by left join undone_step u on "
                + Undone.TICK
                + " left join account m on m.id = u.by_account where c.file_id = ?1 and"
                + Undone.COMPLETION_TOLD
                + " and"
                + Withdrawn.not("a.id")
                + " order by c.at desc";
    }

    @Override
    public TimelineItem item(Row row) {
        return TimelineItem.of(row, dates.day(row.moment(3)), "timeline.completion", text(row));
    }

    /** What was done; of what comes back, for which day; of what is open again, since when. */
    private String text(Row row) {
        String title = row.text(4);
        if (row.date(5) != null) {
            return tick(row, title, dates.full(row.date(5)));
        }
        return row.moment(7) == null
                ? title
                : Texts.of(
                        "timeline.completion.back",
                        title,
                        dates.moment(row.moment(7)),
                        row.text(8));
    }

    private String tick(Row row, String title, String day) {
        String who = row.text(6);
        String done =
                who.isEmpty() ? Texts.of(FOR, title, day) : Texts.of(FOR + ".by", title, day, who);
        return row.moment(9) == null
                ? done
                : Texts.of(FOR + ".not", done, dates.moment(row.moment(9)), row.text(10));
    }
}
