package org.mitplan.casefile.withdrawal;

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
import org.mitplan.shared.Row;
import org.mitplan.shared.Texts;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;

/** Leaves a line in the timeline for what was withdrawn: who, when and what kind of thing. */
@ApplicationScoped
class WithdrawnTimeline implements TimelineSource {
    private static final String ROWS =
            "select w.thing_id, w.kind, a.display_name, w.withdrawn_at, w.withdrawn_by from withdrawal w"
                    + " join account a on a.id = w.withdrawn_by where w.file_id = ?1"
                    + " order by w.withdrawn_at desc";

    @PersistenceContext private EntityManager database;

    @Override
    public List<TimelineItem> items(CaseAccess access, int atMost) {
        access.require(Section.ENTRIES, Action.READ);
        return Row.all(
                database.createNativeQuery(ROWS)
                        .setParameter(1, access.file().value())
                        .setMaxResults(atMost),
                row ->
                        new TimelineItem(
                                row.id(0, id -> id),
                                LocalDate.ofInstant(row.moment(3), TimeSource.OFFICE),
                                "timeline.withdrawn." + row.text(1),
                                Texts.of("timeline.withdrawn"),
                                row.text(2),
                                row.id(4, AccountId::new),
                                row.moment(3),
                                null));
    }
}
