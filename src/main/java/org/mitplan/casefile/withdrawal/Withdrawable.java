package org.mitplan.casefile.withdrawal;

import java.util.UUID;
import org.mitplan.access.CaseAccess;

/** What the module that holds a kind of thing knows about it. */
public interface Withdrawable extends Obstacle.Source {
    /**
     * SQL: id, author, moment (at) and words of all of them in the file :file, withdrawn or not.
     */
    String all();

    /** Does what belongs to it when one of them was withdrawn. */
    default void goes(CaseAccess access, UUID thing) {}
}
