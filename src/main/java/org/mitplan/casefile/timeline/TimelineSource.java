package org.mitplan.casefile.timeline;

import org.mitplan.shared.sql.Row;

/** What a module adds to the timeline of a file; one statement each. */
public interface TimelineSource {
    /**
     * SQL of what happened in the file :file, the newest first: id, the name (by_name) and the
     * account (by_account) of whoever recorded it, and when (recorded_at); besides these whatever
     * else is said of it.
     */
    String rows();

    /** One of them in words; {@link TimelineItem#of} reads the columns named above. */
    TimelineItem item(Row row);
}
