package org.mitplan.casefile;

import java.util.List;
import org.mitplan.access.CaseAccess;

/** What a module above adds to the timeline of a file; one statement each. */
public interface TimelineSource {
    List<TimelineItem> items(CaseAccess access, int atMost);
}
