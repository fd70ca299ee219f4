package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.casefile.TimelineItem;
import org.mitplan.casefile.TimelineSource;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;

/**
 * Adds to the timeline of a file what was done of what was agreed, for which day, and whether it
 * still counts.
 */
@ApplicationScoped
class BoardTimeline implements TimelineSource {
    private static final String COMPLETIONS =
            "select c.id, a.title, b.display_name, c.at, c.by_account, c.occurred_on,"
                    + " concat_ws(' ', p.given_name, p.family_name), r.row_start, n.display_name from completion c"
                    + " join agreement a on a.id = c.agreement_id and a.file_id = c.file_id"
                    + " join account b on b.id = c.by_account left join person p on p.id = c.done_by"
                    + " left join agreement for system_time all r on r.id = c.agreement_id"
                    + "  and r.row_start = (select min(b.row_start) from "
                    + Undone.REOPENED
                    + ") left join account n on n.id = r.changed_by"
                    + " where c.file_id = ?1 and"
                    + Undone.COMPLETION_HOLDS
                    + " and"
                    + Withdrawn.not("a.id")
                    + " order by c.at desc";

    @PersistenceContext private EntityManager database;
    @Inject private GermanDates dates;

    @Override
    public List<TimelineItem> items(CaseAccess access, int atMost) {
        access.require(Section.AGREEMENTS, Action.READ);
        return Row.all(
                database.createNativeQuery(COMPLETIONS)
                        .setParameter(1, access.file().value())
                        .setMaxResults(atMost),
                row ->
                        new TimelineItem(
                                row.id(0, id -> id),
                                LocalDate.ofInstant(row.moment(3), TimeSource.OFFICE),
                                "timeline.completion",
                                text(row),
                                row.text(2),
                                row.id(4, AccountId::new),
                                row.moment(3),
                                null));
    }

    /** What was done; of what comes back, for which day; of what is open again, since when. */
    private String text(Row row) {
        if (row.date(5) != null) {
            String key = "timeline.completion.for";
            return row.text(6).isEmpty()
                    ? Texts.of(key, row.text(1), dates.full(row.date(5)))
                    : Texts.of(key + ".by", row.text(1), dates.full(row.date(5)), row.text(6));
        }
        return row.moment(7) == null
                ? row.text(1)
                : Texts.of(
                        "timeline.completion.back",
                        row.text(1),
                        dates.moment(row.moment(7)),
                        row.text(8));
    }
}
