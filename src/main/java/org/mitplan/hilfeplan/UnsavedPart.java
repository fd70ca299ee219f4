package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.Instant;
import org.mitplan.shared.id.AccountId;

/**
 * Something typed into a part of a version that nobody stored.
 *
 * @param own whether the reader typed it
 * @param tab the opened page in which it was typed
 */
public record UnsavedPart(
        PlanPart part, AccountId account, String by, boolean own, String tab, Instant savedAt)
        implements Serializable {

    /** Whether it is the same draft, however much was typed into it since. */
    boolean isSame(UnsavedPart other) {
        return part == other.part && account.equals(other.account) && tab.equals(other.tab);
    }
}
