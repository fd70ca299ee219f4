package org.mitplan.casefile.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.casefile.FileSection;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.EntryId;

/** The notes of a file: they are added and read, never changed. */
@ApplicationScoped
class Entries {
    private static final String NEWEST =
            "select e.id, e.happened_on, e.kind, e.text, a.display_name, e.recorded_at, e.amends_id, e.author_id"
                    + " from entry e join account a on a.id = e.author_id where e.file_id = :file and"
                    + Withdrawn.not("e.id")
                    + " order by e.happened_on desc, e.recorded_at desc, e.id";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Clock clock;

    List<TimelineItem> newest(CaseAccess access, int atMost) {
        access.require(FileSection.ENTRIES, Action.READ);
        return door.of(access, NEWEST)
                .rows(
                        atMost,
                        row ->
                                new TimelineItem(
                                        row.id("id", id -> id),
                                        row.date("happened_on"),
                                        "Entry.Kind." + row.text("kind"),
                                        row.text("text"),
                                        row.text("display_name"),
                                        row.id("author_id", AccountId::new),
                                        row.moment("recorded_at"),
                                        row.id("amends_id", id -> id)));
    }

    /**
     * Adds a note, or an addendum to one.
     *
     * @throws NotFound if that is not in this file
     */
    void add(CaseAccess access, NewEntry input) {
        access.require(FileSection.ENTRIES, Action.WRITE);
        if (input.amends() != null) {
            mustHold(access, input.amends());
        }
        database.persist(
                Entry.note(
                        access.file(),
                        input,
                        access.account(),
                        Instant.now(clock),
                        LocalDate.now(clock)));
    }

    /** An addendum is to a note of this file. */
    private void mustHold(CaseAccess access, EntryId id) {
        if (!door.of(access, "select 1 from entry where file_id = :file and id = :id")
                .with("id", id)
                .finds()) {
            throw new NotFound();
        }
    }
}
