package org.mitplan.casefile.timeline;

import java.time.LocalDate;
import org.mitplan.access.draft.FormKey;
import org.mitplan.casefile.FileForm;
import org.mitplan.shared.id.EntryId;

/**
 * A note as a form gives it.
 *
 * @param happenedOn day of the contact, not of the record
 * @param amends the note that this one corrects, null for a note of its own
 */
public record NewEntry(Entry.Kind kind, LocalDate happenedOn, String text, EntryId amends) {
    /** The form in which it was typed: each note has one for its addenda. */
    FormKey form() {
        return form(amends);
    }

    /** The form for a note, or for an addendum to one. */
    public static FormKey form(EntryId amends) {
        return amends == null ? FileForm.ENTRY.key() : FileForm.ENTRY.key(amends);
    }
}
