package org.mitplan.board;

/** Who may see an agreement: on paper for the family, for the child, later on their own pages. */
public enum Visibility {
    ALL,
    CHILD_AND_WORKER,
    ADULTS
}
