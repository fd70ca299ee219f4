package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.EntryId;

/** The notes of a file: they are added and read, never changed. */
@ApplicationScoped
class Entries {
    private static final String NEWEST =
            "select e.id, e.happened_on, e.kind, e.text, a.display_name, e.recorded_at, e.amends_id, e.author_id"
                    + " from entry e join account a on a.id = e.author_id where e.file_id = ?1 and"
                    + Withdrawn.not("e.id")
                    + " order by e.happened_on desc, e.recorded_at desc";

    @PersistenceContext private EntityManager database;

    List<TimelineItem> newest(CaseAccess access, int atMost) {
        access.require(Section.ENTRIES, Action.READ);
        return Row.all(
                database.createNativeQuery(NEWEST)
                        .setParameter(1, access.file().value())
                        .setMaxResults(atMost),
                row ->
                        new TimelineItem(
                                row.id(0, id -> id),
                                row.date(1),
                                "Entry.Kind." + row.text(2),
                                row.text(3),
                                row.text(4),
                                row.id(7, AccountId::new),
                                row.moment(5),
                                row.id(6, id -> id)));
    }

    void add(CaseAccess access, Entry entry) {
        access.require(Section.ENTRIES, Action.WRITE);
        database.persist(entry);
    }

    /** Refuses an addendum to a note that is not in this file. */
    void mustHold(CaseAccess access, EntryId id) {
        UUID file = access.require(Section.ENTRIES, Action.WRITE).file().value();
        if (database.createNativeQuery("select 1 from entry where file_id = ?1 and id = ?2")
                .setParameter(1, file)
                .setParameter(2, id.value())
                .getResultList()
                .isEmpty()) {
            throw new NotFound();
        }
    }
}
