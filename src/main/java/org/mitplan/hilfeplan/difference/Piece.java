package org.mitplan.hilfeplan.difference;

import java.io.Serializable;

/** A run of words that both versions have, or only one of them. */
public record Piece(Kind kind, String text) implements Serializable {
    /** Which version has the words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }
}
