package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AgreementId;

/** How often agreements that come back were done. */
@ApplicationScoped
class Occurrences {
    private static final int MOST = 2000;
    private static final String COUNTED =
            "select c.agreement_id, count(distinct c.occurred_on) as times, max(c.occurred_on) as last from completion c"
                    + " where c.file_id = :file and c.occurred_on is not null and c.at >= coalesce(:after, c.at)"
                    + " and c.at < coalesce(:before, c.at + interval 1 second) and"
                    + Undone.COMPLETION_HOLDS
                    + " and"
                    + Withdrawn.not("c.agreement_id")
                    + " group by c.agreement_id order by c.agreement_id";

    @Inject private Door door;

    /** What was recorded after a moment and up to the end of a day; null for no such bound. */
    List<Occurred> between(CaseAccess access, Instant after, LocalDate last) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return door.of(access, COUNTED)
                .with("after", after)
                .with("before", last == null ? null : evening(last))
                .rows(
                        MOST,
                        row ->
                                new Occurred(
                                        row.id("agreement_id", AgreementId::new),
                                        row.number("times"),
                                        row.date("last")));
    }

    private static Instant evening(LocalDate day) {
        return day.plusDays(1).atStartOfDay(TimeSource.OFFICE).toInstant();
    }
}
