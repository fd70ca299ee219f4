package org.mitplan.casefile;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a reader of a file has seen already.
 *
 * @param until end of their last visit before this one; null if they were never there
 * @param reader their name, as it stands beside what they did themselves
 */
public record LastVisit(Instant until, String reader) implements Serializable {
    /** Whether somebody else did this after the reader had left. */
    public boolean misses(Instant at, String by) {
        return until != null && at != null && at.isAfter(until) && !by.equals(reader);
    }
}
