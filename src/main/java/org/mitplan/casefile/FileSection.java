package org.mitplan.casefile;

import org.mitplan.access.Protection;
import org.mitplan.access.Section;
import org.mitplan.people.PeopleSection;

/** What this module holds of a file. */
public final class FileSection {
    /** What was noted, and beside it what happened elsewhere in the file. */
    public static final Section ENTRIES = Section.of("ENTRIES", Protection.OPEN);

    /** The facts about the file itself. */
    public static final Section FACTS =
            Section.of("FACTS", Protection.OPEN)
                    .quoting(ENTRIES, PeopleSection.PEOPLE)
                    .including(Section.FOUNDING);

    /** What a plan decides about the file. */
    public static final Section DECISIONS = Section.of("DECISIONS", Protection.OPEN);

    /** What its author took back: for that author alone. */
    public static final Section WITHDRAWALS = Section.of("WITHDRAWALS", Protection.OWN);

    /** A little of many files, for lists and My day; never of what is sealed. */
    public static final Section OVERVIEW = Section.overAll("OVERVIEW");

    private FileSection() {}
}
