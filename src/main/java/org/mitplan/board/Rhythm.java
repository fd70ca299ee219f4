package org.mitplan.board;

/** How often an agreement comes back. */
public enum Rhythm {
    NONE,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY
}
