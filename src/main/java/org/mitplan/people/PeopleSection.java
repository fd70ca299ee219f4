package org.mitplan.people;

import org.mitplan.access.Protection;
import org.mitplan.access.Section;

/** What this module holds of a file. */
public final class PeopleSection {
    /** Who takes part, and who has custody. */
    public static final Section PEOPLE = Section.of("PEOPLE", Protection.OPEN);

    private PeopleSection() {}
}
