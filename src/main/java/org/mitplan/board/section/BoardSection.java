package org.mitplan.board.section;

import org.mitplan.access.Protection;
import org.mitplan.access.Section;
import org.mitplan.casefile.FileSection;
import org.mitplan.people.PeopleSection;

/** What this module holds of a file. */
public final class BoardSection {
    /** Goals and agreements, which the timeline tells of. */
    public static final Section AGREEMENTS =
            Section.of("AGREEMENTS", Protection.OPEN)
                    .quoting(PeopleSection.PEOPLE)
                    .quotedIn(FileSection.ENTRIES);

    private BoardSection() {}
}
