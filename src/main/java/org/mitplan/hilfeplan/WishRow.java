package org.mitplan.hilfeplan;

import java.io.Serializable;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.WishId;

/** What somebody wished for and what came of it (§ 5 SGB VIII). */
public record WishRow(
        WishId id, PersonId person, String wish, Answer answer, String reason, int version)
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
}
