package org.mitplan.board;

/** The columns of the board, in the order in which they stand. */
public enum Stage {
    IDEA,
    AGREED,
    DOING,
    DONE,
    PAUSED
}
