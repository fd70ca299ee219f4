package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.casefile.TimelineItem;
import org.mitplan.casefile.TimelineSource;
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.AccountId;

/** Adds to the timeline of a file the versions of its plan, each on the day of its meeting. */
@ApplicationScoped
class PlanTimeline implements TimelineSource {
    private static final String LOCKED =
            "select h.id, h.number, h.meeting_on, a.display_name, h.locked_at, h.locked_by from hilfeplan h"
                    + " join account a on a.id = h.locked_by where h.file_id = ?1 order by h.number desc";

    @PersistenceContext private EntityManager database;

    @Override
    public List<TimelineItem> items(CaseAccess access, int atMost) {
        access.require(Section.HILFEPLAN, Action.READ);
        return Row.all(
                database.createNativeQuery(LOCKED)
                        .setParameter(1, access.file().value())
                        .setMaxResults(atMost),
                row ->
                        new TimelineItem(
                                row.id(0, id -> id),
                                row.date(2),
                                "timeline.plan",
                                Texts.of("timeline.plan.version", row.number(1)),
                                row.text(3),
                                row.id(5, AccountId::new),
                                row.moment(4),
                                null));
    }
}
