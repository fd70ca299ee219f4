package org.mitplan.access;

import static org.mitplan.access.Action.APPROVE;
import static org.mitplan.access.Action.EXPORT;
import static org.mitplan.access.Action.READ;
import static org.mitplan.access.Action.TAKE_OVER;
import static org.mitplan.access.Action.WRITE;

import java.util.Set;

/** How a member of staff stands to one file today, and what follows from it. */
public enum Relation {
    RESPONSIBLE(Set.of(READ, WRITE, EXPORT), Set.of(READ, WRITE)),
    DEPUTY(Set.of(READ, WRITE, EXPORT), Set.of(READ)),
    TEAM_LEAD(Set.of(READ, EXPORT, APPROVE), Set.of(READ, WRITE)),
    /** Somebody asked whether this person takes the file; that is no right to see it. */
    OFFERED(Set.of(), Set.of(TAKE_OVER)),
    /** Somebody who may see the file no more, but typed something about it that is not stored. */
    AUTHOR(Set.of(), Set.of());

    private final Set<Action> inside;
    private final Set<Action> onStaff;

    Relation(Set<Action> inside, Set<Action> onStaff) {
        this.inside = inside;
        this.onStaff = onStaff;
    }

    /**
     * Whoever may read a file may keep drafts of what they are writing about it; what lies in one
     * belongs to its author for good.
     */
    boolean allows(Section section, Action action) {
        return switch (section) {
            case RESPONSIBILITY -> onStaff.contains(action);
            case DRAFTS -> this == AUTHOR || inside.contains(READ);
            default -> inside.contains(action);
        };
    }
}
