package org.mitplan.office;

import org.mitplan.access.Protection;
import org.mitplan.access.Section;

/** What this module knows beside the files. */
public final class OfficeSection {
    /** Who works here. */
    public static final Section OFFICE = Section.of("OFFICE", Protection.OPEN);

    private OfficeSection() {}
}
