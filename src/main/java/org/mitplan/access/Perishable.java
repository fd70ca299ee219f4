package org.mitplan.access;

import java.time.Instant;

/** Rows that go after their time, which whoever holds them knows; the cleaning asks every hour. */
public interface Perishable {
    /** Removes what is too old by now, and says how many rows that were. */
    int forget(SystemTask task, Instant now);
}
