package org.mitplan.casefile.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.InForce;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.access.duty.HandoverRow;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.HandoverId;
import org.mitplan.shared.sql.Row;

/** The offers that somebody got or made, over all files. */
@ApplicationScoped
class Offers {
    private static final int MOST = 200;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** SQL: the reader works in the team of whoever is responsible for the file f. */
    private static final String SAME_TEAM =
            " exists (select 1 from assignment s join account holder on holder.id = s.account_id"
                    + " join account me on me.id = :me and me.team_id = holder.team_id"
                    + " where s.file_id = f.id and s.kind = 'RESPONSIBLE' and "
                    + InForce.on("s")
                    + ")";

    private static final String ROWS =
            "select h.id, h.file_id, f.number, if(:reach(f.id) or"
                    + SAME_TEAM
                    + ", concat(p.given_name, ' ', p.family_name), '') as name,"
                    + " h.offered_to = :me as got, other.display_name, t.name as team, h.note,"
                    + " h.offered_at, h.answer, h.answered_at, h.reason"
                    + " from handover h join case_file f on f.id = h.file_id"
                    + " join person p on p.id = f.young_person_id"
                    + " join account other on other.id = if(h.offered_to = :me, h.offered_by, h.offered_to)"
                    + " left join team t on t.id = other.team_id where %s"
                    + " order by h.answer is not null, h.offered_at desc, h.id";
    private static final String RECEIVED = "(h.offered_to = :me and h.is_open)";
    private static final String MADE =
            "(h.offered_by = :me and (h.is_open or h.answer <> 'WITHDRAWN' and h.answered_at > :since))";

    @Inject private Door door;
    @Inject private Clock clock;

    /** What waits for the reader's answer, and what became of the reader's own offers lately. */
    List<OfferRow> of(Reach reach) {
        return door.own(
                        reach.require(Section.RESPONSIBILITY, Action.READ),
                        ROWS.formatted("(" + RECEIVED + " or " + MADE + ")"))
                .with("since", clock.instant().minus(REMEMBERED))
                .rows(MOST, Offers::row);
    }

    /** What waits for the reader's answer. */
    List<OfferRow> received(Reach reach) {
        return door.own(
                        reach.require(Section.RESPONSIBILITY, Action.READ),
                        ROWS.formatted(RECEIVED))
                .rows(MOST, Offers::row);
    }

    private static OfferRow row(Row row) {
        return new OfferRow(
                row.id("id", HandoverId::new),
                row.id("file_id", CaseFileId::new),
                row.text("number"),
                row.text("name"),
                row.flag("got"),
                row.text("display_name"),
                row.text("team"),
                row.text("note"),
                row.moment("offered_at"),
                row.constant("answer", HandoverRow.Answer.class),
                row.moment("answered_at"),
                row.text("reason"));
    }
}
