package org.mitplan.casefile;

import java.io.Serializable;
import java.time.Instant;
import org.mitplan.shared.id.AccountId;

/**
 * What a reader of a file has seen already.
 *
 * @param until end of their last visit before this one; null if they were never there
 * @param reader whose own deeds are no news
 */
public record LastVisit(Instant until, AccountId reader) implements Serializable {
    /**
     * The same rule in SQL: end of the visit before this one, from a row of file_visit and the
     * moment ":now". Whoever was away for half an hour begins a new visit; until then all pages
     * belong to the same.
     */
    public static final String UNTIL =
            "if(last_at < :now - interval 30 minute, last_at, before_at)";

    /** Whether somebody else did this after the reader had left. */
    public boolean misses(Instant at, AccountId by) {
        return until != null && at != null && at.isAfter(until) && !reader.equals(by);
    }
}
