package org.mitplan.casefile.day;

import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.shared.sql.Row;

/** What a module knows in files that is due on some day; one statement each. */
public interface DaySource {
    /** Of which section its things are; those of a sealed one are never shown. */
    Section section();

    /**
     * SQL of at most :each things of each group, the most urgent first, in the files that {@link
     * DayQuery#files} asks for.
     */
    String rows(DayQuery wanted);

    /** One of them in words. */
    DayItem item(Row row, Reach reach, DayQuery wanted);
}
