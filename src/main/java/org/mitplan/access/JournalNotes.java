package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mitplan.shared.Journaled;
import org.mitplan.shared.Looked;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PrincipalId;

/** What the gate tells the journal (§ 35 SGB I). */
@ApplicationScoped
class JournalNotes {
    @Inject private Event<Journaled> journal;
    @Inject private Event<Looked> looks;

    /**
     * What was done to what.
     *
     * @param detail for whom and in which form something leaves
     */
    record Note(String section, String action, UUID object, String detail) {
        Note(String section, String action) {
            this(section, action, null, "");
        }
    }

    void add(Principal who, String relation, CaseFileId file, Note note) {
        journal.fire(
                new Journaled(
                        who.id(),
                        "",
                        relation,
                        file,
                        note.section,
                        note.action,
                        note.object,
                        note.detail));
    }

    void look(CaseAccess access, Section section) {
        looks.fire(
                new Looked(
                        access.who().id(),
                        access.relation().name(),
                        access.file(),
                        section.name()));
    }

    void ran(PrincipalId who, String task, String section, String action) {
        journal.fire(new Journaled(who, task, section, action));
    }
}
