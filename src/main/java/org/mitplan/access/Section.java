package org.mitplan.access;

import java.util.Map;
import java.util.Set;

/** The parts of a file that have rights of their own (§ 63 SGB VIII). */
public enum Section {
    FACTS,
    ENTRIES,
    PEOPLE,
    AGREEMENTS,
    HILFEPLAN,
    /** Who acts for the file, which is no secret of the family. */
    RESPONSIBILITY,
    /** What its author took back: for that author alone. */
    WITHDRAWALS,
    /** What its author is still typing; nobody else sees it. */
    DRAFTS;

    private static final Map<Section, Set<Section>> QUOTED =
            Map.of(
                    FACTS, Set.of(ENTRIES, PEOPLE),
                    ENTRIES, Set.of(AGREEMENTS, HILFEPLAN),
                    AGREEMENTS, Set.of(PEOPLE),
                    HILFEPLAN, Set.of(AGREEMENTS, PEOPLE));

    /** Whether reading this section shows parts of the other: the plan quotes board and people. */
    boolean quotes(Section other) {
        return QUOTED.getOrDefault(this, Set.of()).contains(other);
    }
}
