package org.mitplan.access;

import java.time.Instant;

/**
 * What is forgotten when it is old: whoever keeps it says for how long, and is asked every hour.
 */
public interface Perishable {
    /**
     * Removes what is no longer needed at a moment, and says how much that was.
     *
     * @param task one for {@link SystemTask.Purpose#DELETION}
     */
    int forget(SystemTask task, Instant now);
}
