package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.mitplan.shared.Row;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;

/** Adds to the timeline of a file what was done of what was agreed. */
@ApplicationScoped
class BoardTimeline implements TimelineSource {
    private static final String COMPLETIONS =
            "select c.id, a.title, b.display_name, c.at, c.by_account from completion c"
                    + " join agreement a on a.id = c.agreement_id and a.file_id = c.file_id"
                    + " join account b on b.id = c.by_account"
                    + " where c.file_id = ?1 and"
                    + Undone.COMPLETION_HOLDS
                    + " and"
                    + Withdrawn.not("a.id")
                    + " order by c.at desc";

    @PersistenceContext private EntityManager database;

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
                                row.text(1),
                                row.text(2),
                                row.id(4, AccountId::new),
                                row.moment(3),
                                null));
    }
}
