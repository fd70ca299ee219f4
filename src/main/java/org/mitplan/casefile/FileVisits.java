package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import org.mitplan.access.Boundary;
import org.mitplan.access.MayCall;

/** Remembers which files somebody opened last. */
@Boundary
public class FileVisits {
    @Inject private OpenedFile opened;
    @Inject private Visits visits;

    /**
     * Notes that the file whose header this request has read was visited. In a transaction of its
     * own after the reading: a row that another tab noted meanwhile would make the reading fail.
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void note() {
        opened.access().ifPresent(visits::note);
    }
}
