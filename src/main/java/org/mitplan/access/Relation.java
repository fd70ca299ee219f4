package org.mitplan.access;

import java.util.EnumSet;
import java.util.Set;

/** How a member of staff stands to one file today, and what follows from it. */
public enum Relation {
    RESPONSIBLE(EnumSet.of(Action.READ, Action.WRITE, Action.EXPORT)),
    DEPUTY(EnumSet.of(Action.READ, Action.WRITE, Action.EXPORT)),
    TEAM_LEAD(EnumSet.of(Action.READ, Action.EXPORT, Action.APPROVE));

    private final Set<Action> actions;

    Relation(Set<Action> actions) {
        this.actions = actions;
    }

    boolean allows(Action action) {
        return actions.contains(action);
    }
}
