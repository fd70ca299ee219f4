package org.mitplan.access;

import static org.mitplan.access.Action.APPROVE;
import static org.mitplan.access.Action.EXPORT;
import static org.mitplan.access.Action.READ;
import static org.mitplan.access.Action.TAKE_OVER;
import static org.mitplan.access.Action.WRITE;

import java.util.Set;

/** How somebody stands to one file today, and what follows from it. */
public enum Relation {
    RESPONSIBLE(Set.of(READ, WRITE, EXPORT), Set.of(READ, WRITE)),
    DEPUTY(Set.of(READ, WRITE, EXPORT), Set.of(READ)),
    TEAM_LEAD(Set.of(READ, EXPORT, APPROVE), Set.of(READ, WRITE)),
    /** Whom the file is about. */
    YOUNG_PERSON(Set.of(READ), Set.of()),
    CUSTODY_HOLDER(Set.of(READ), Set.of()),
    /** Somebody else of the family. */
    FAMILY(Set.of(READ), Set.of()),
    /** Somebody who works with the family and for somebody else. */
    PARTNER(Set.of(READ), Set.of()),
    /** Somebody asked whether this person takes the file; that is no right to see it. */
    OFFERED(Set.of(), Set.of(TAKE_OVER)),
    /** Somebody who may see the file no more, but typed something about it that is not stored. */
    AUTHOR(Set.of(), Set.of()),
    /** Work that nobody asked for, in the sections that it declared. */
    TASK(Set.of(READ, WRITE, EXPORT), Set.of(READ));

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
        if (section.equals(Section.RESPONSIBILITY)) {
            return onStaff.contains(action);
        }
        if (section.equals(Section.DRAFTS)) {
            return this == AUTHOR || inside.contains(READ);
        }
        return mayDo(action) && !section.isSealedFrom(this);
    }

    /** Whether this relation allows the action in any section that is not sealed. */
    boolean mayDo(Action action) {
        return inside.contains(action);
    }

    /** Whether this is somebody who works for the family of the file. */
    boolean acts() {
        return this == RESPONSIBLE || this == DEPUTY;
    }
}
