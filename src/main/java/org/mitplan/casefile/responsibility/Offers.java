package org.mitplan.casefile.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mitplan.access.InForce;
import org.mitplan.access.Reach;
import org.mitplan.access.duty.HandoverRow;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.HandoverId;

/** The offers that somebody got or made, over all files. */
@ApplicationScoped
class Offers {
    private static final int MOST = 200;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** SQL: the reader works in the team of whoever is responsible for the file f. */
    private static final String SAME_TEAM =
            " exists (select 1 from assignment s join account holder on holder.id = s.account_id"
                    + " join account me on me.id = ?4 and me.team_id = holder.team_id"
                    + " where s.file_id = f.id and s.kind = 'RESPONSIBLE' and "
                    + InForce.on("s", 3)
                    + ")";

    private static final String ROWS =
            "select h.id, f.id, f.number, if(%s or %s, concat(p.given_name, ' ', p.family_name), ''),"
                    + " h.offered_to = ?4, other.display_name, t.name, h.note, h.offered_at, h.answer,"
                    + " h.answered_at, h.reason from handover h join case_file f on f.id = h.file_id"
                    + " join person p on p.id = f.young_person_id"
                    + " join account other on other.id = if(h.offered_to = ?4, h.offered_by, h.offered_to)"
                    + " left join team t on t.id = other.team_id where %s"
                    + " order by h.answer is not null, h.offered_at desc";
    private static final String RECEIVED = "h.offered_to = ?4 and h.is_open";
    private static final String MADE =
            "h.offered_by = ?4 and (h.is_open or h.answer <> 'WITHDRAWN' and h.answered_at > ?5)";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /** What waits for the reader's answer, and what became of the reader's own offers lately. */
    List<OfferRow> of(Reach reach) {
        LocalDateTime since =
                LocalDateTime.ofInstant(clock.instant().minus(REMEMBERED), ZoneOffset.UTC);
        return rows(reach, "((" + RECEIVED + ") or (" + MADE + "))", since);
    }

    /** What waits for the reader's answer. */
    List<OfferRow> received(Reach reach) {
        return rows(reach, RECEIVED, null);
    }

    private List<OfferRow> rows(Reach reach, String which, LocalDateTime since) {
        String sql = ROWS.formatted(reach.condition("f.id"), SAME_TEAM, which);
        var query =
                reach.bind(database.createNativeQuery(sql))
                        .setParameter(4, reach.account().value())
                        .setMaxResults(MOST);
        if (since != null) {
            query.setParameter(5, since);
        }
        return Row.all(query, Offers::row);
    }

    private static OfferRow row(Row row) {
        return new OfferRow(
                row.id(0, HandoverId::new),
                row.id(1, CaseFileId::new),
                row.text(2),
                row.text(3),
                row.flag(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.moment(8),
                row.constant(9, HandoverRow.Answer.class),
                row.moment(10),
                row.text(11));
    }
}
