package org.mitplan.access;

import java.util.UUID;

/** Something in a file that people outside the office can be given to read. */
public record ReleasedThing(Kind kind, UUID id) {
    /** What can be released. */
    public enum Kind {
        ENTRY,
        PLAN,
        CARD,
        DOCUMENT
    }
}
