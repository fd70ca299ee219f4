package org.mitplan.casefile;

import java.time.LocalDate;
import org.mitplan.shared.id.EntryId;

/**
 * A note as a form gives it.
 *
 * @param happenedOn day of the contact, not of the record
 * @param amends the note that this one corrects, null for a note of its own
 */
public record NewEntry(Entry.Kind kind, LocalDate happenedOn, String text, EntryId amends) {}
