package org.mitplan.casefile.day;

import java.util.List;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;

/**
 * Who finds what wants attention today; one or two statements whatever the number of files. What
 * lies in files alone is told by a {@link DaySource}.
 */
public interface DayFinder {
    /** Of which section its things are; those of a sealed one are never shown. */
    Section section();

    /** At most {@link DayQuery#toRead()} things of each group, the most urgent first. */
    List<DayItem> items(Reach reach, DayQuery wanted);
}
