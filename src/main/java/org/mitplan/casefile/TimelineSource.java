package org.mitplan.casefile;

import org.mitplan.shared.Row;

/** What a module adds to the timeline of a file; one statement each. */
public interface TimelineSource {
    /**
     * SQL of what happened in the file ?1, the newest first: its id, the name and the account of
     * whoever recorded it, and when; behind these whatever else is said of it.
     */
    String rows();

    /** One of them in words; {@link TimelineItem#of} reads the first four columns. */
    TimelineItem item(Row row);
}
