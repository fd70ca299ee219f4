package org.mitplan.hilfeplan;

import java.io.Serializable;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.WishId;

/**
 * What somebody wished for and what came of it (§ 5 SGB VIII).
 *
 * @param takenOver whether it comes from the version before and nobody has asked about it yet
 */
public record WishRow(
        WishId id,
        PersonId person,
        String wish,
        Answer answer,
        String reason,
        boolean takenOver,
        int version)
        implements Serializable {
    /** What came of a wish. */
    public enum Answer {
        OPEN,
        MET,
        PARTLY,
        NOT_MET;

        /** Whether § 5 asks for the reason. */
        public boolean needsReason() {
            return this == PARTLY || this == NOT_MET;
        }
    }

    /** Whether a wish of the version before still holds. */
    public enum Still {
        HOLDS,
        GONE
    }
}
