package org.mitplan.board;

/** The columns of the board, in the order in which they stand. */
public enum Stage {
    IDEA,
    AGREED,
    DOING,
    DONE,
    PAUSED;

    /** Whether cards here are agreed: everybody named on them said yes. */
    public boolean isAgreed() {
        return this == AGREED || this == DOING;
    }
}
