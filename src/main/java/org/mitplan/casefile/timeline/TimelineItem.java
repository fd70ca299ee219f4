package org.mitplan.casefile.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.sql.Row;

/**
 * One thing that happened in a file.
 *
 * @param on day on which it happened
 * @param kind what it is: kind of note, or the name that its module gives it; a key of the bundle
 * @param by name of whoever recorded it
 * @param author whose account that is
 * @param recordedAt null where only the day is known
 * @param amends the item that this one corrects, null otherwise
 */
public record TimelineItem(
        UUID id,
        LocalDate on,
        String kind,
        String text,
        String by,
        AccountId author,
        Instant recordedAt,
        UUID amends) {

    /** One that a module above reports, with the columns of {@link TimelineSource}. */
    public static TimelineItem of(Row row, LocalDate on, String kind, String text) {
        return new TimelineItem(
                row.id("id", id -> id),
                on,
                kind,
                text,
                row.text("by_name"),
                row.id("by_account", AccountId::new),
                row.moment("recorded_at"),
                null);
    }

    /** A note can have an addendum; what modules above report cannot. */
    public boolean isNote() {
        return kind.startsWith("Entry.Kind.");
    }

    /** Says that something was withdrawn, and nothing of what it was. */
    public boolean isWithdrawn() {
        return kind.startsWith("timeline.withdrawn.");
    }

    /** Last word of the kind, by which pages mark it. */
    public String shape() {
        return kind.substring(kind.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
