package org.mitplan.hilfeplan;

import org.mitplan.access.Protection;
import org.mitplan.access.Section;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.FileSection;
import org.mitplan.people.PeopleSection;

/** What this module holds of a file. */
public final class HilfeplanSection {
    /** The versions of the plan, which quote the board and of which the timeline tells. */
    public static final Section HILFEPLAN =
            Section.of("HILFEPLAN", Protection.OPEN)
                    .quoting(BoardSection.AGREEMENTS, PeopleSection.PEOPLE)
                    .quotedIn(FileSection.ENTRIES)
                    .including(FileSection.DECISIONS);

    private HilfeplanSection() {}
}
