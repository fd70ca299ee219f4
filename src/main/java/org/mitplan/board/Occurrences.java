package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.Row;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AgreementId;

/** How often agreements that come back were done. */
@ApplicationScoped
class Occurrences {
    private static final int MOST = 2000;
    private static final String COUNTED =
            "select c.agreement_id, count(distinct c.occurred_on), max(c.occurred_on) from completion c"
                    + " where c.file_id = ?1 and c.occurred_on is not null and c.at >= coalesce(?2, c.at)"
                    + " and c.at < coalesce(?3, c.at + interval 1 second) and"
                    + Undone.COMPLETION_HOLDS
                    + " and"
                    + Withdrawn.not("c.agreement_id")
                    + " group by c.agreement_id";

    @PersistenceContext private EntityManager database;

    /** What was recorded after a moment and up to the end of a day; null for no such bound. */
    List<Occurred> between(CaseAccess access, Instant after, LocalDate last) {
        access.require(Section.AGREEMENTS, Action.READ);
        return Row.all(
                database.createNativeQuery(COUNTED)
                        .setParameter(1, access.file().value())
                        .setParameter(2, moment(after))
                        .setParameter(3, last == null ? null : moment(evening(last)))
                        .setMaxResults(MOST),
                row -> new Occurred(row.id(0, AgreementId::new), row.number(1), row.date(2)));
    }

    private static Instant evening(LocalDate day) {
        return day.plusDays(1).atStartOfDay(TimeSource.OFFICE).toInstant();
    }

    private static LocalDateTime moment(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
