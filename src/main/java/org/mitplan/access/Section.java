package org.mitplan.access;

import java.util.Map;
import java.util.Set;

/** The parts of a file that have rights of their own (§ 63 SGB VIII). */
public enum Section {
    FACTS,
    ENTRIES,
    PEOPLE,
    AGREEMENTS,
    HILFEPLAN;

    private static final Map<Section, Set<Section>> QUOTED =
            Map.of(HILFEPLAN, Set.of(AGREEMENTS), ENTRIES, Set.of(AGREEMENTS, HILFEPLAN));

    /**
     * Whether reading this section shows parts of the other: the plan quotes the board, the
     * timeline both.
     */
    boolean quotes(Section other) {
        return QUOTED.getOrDefault(this, Set.of()).contains(other);
    }
}
