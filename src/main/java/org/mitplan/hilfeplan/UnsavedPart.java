package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mitplan.access.draft.Typed;
import org.mitplan.shared.id.AccountId;

/**
 * Something typed into a part of a version that nobody stored.
 *
 * @param own whether the reader typed it
 * @param tab the opened page in which it was typed
 * @param typed what it was, where the reader typed it; of others never what
 */
public record UnsavedPart(
        PlanPart part,
        AccountId account,
        String by,
        boolean own,
        String tab,
        Instant savedAt,
        List<Typed> typed)
        implements Serializable {
    private static final int LONG = 600;

    /** Whether it is so long that it is shown folded. */
    public boolean isLong() {
        return typed.stream().mapToInt(one -> one.text().length()).sum() > LONG;
    }

    /** Whether it is the same draft, however much was typed into it since. */
    boolean isSame(UnsavedPart other) {
        return part == other.part && account.equals(other.account) && tab.equals(other.tab);
    }
}
