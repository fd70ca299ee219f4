package org.mitplan.access;

import java.util.EnumSet;
import java.util.Set;

/** How a member of staff stands to one file today, and what follows from it. */
public enum Relation {
    RESPONSIBLE(EnumSet.allOf(Action.class)),
    DEPUTY(EnumSet.allOf(Action.class)),
    TEAM_LEAD(EnumSet.of(Action.READ, Action.EXPORT));

    private final Set<Action> actions;

    Relation(Set<Action> actions) {
        this.actions = actions;
    }

    boolean allows(Action action) {
        return actions.contains(action);
    }
}
