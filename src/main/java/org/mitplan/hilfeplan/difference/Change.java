package org.mitplan.hilfeplan.difference;

import java.io.Serializable;
import java.util.List;

/**
 * What happened to one thing between two versions.
 *
 * @param title of the thing as it is called now; empty where a part of the plan holds only one
 */
public record Change(Kind kind, String title, List<Line> lines) implements Serializable {
    /** In which way something differs. */
    public enum Kind {
        NEW,
        CHANGED,
        MOVED,
        GONE
    }

    /**
     * One property of the thing.
     *
     * @param label empty for the text that the thing consists of
     */
    public record Line(String label, List<Piece> pieces) implements Serializable {}
}
