package org.mitplan.casefile.timeline;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.casefile.FilePeople;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.id.CaseFileId;

/** The first look into a file. */
@Boundary
public class FileOverview {
    private static final int NEWEST_ENTRIES = 3;

    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private Entries entries;
    @Inject private FilePeople people;

    /** Header, newest notes and participants of a file. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public Overview show(CaseFileId file) {
        CaseAccess access = gate.open(file, FileSection.FACTS, Action.READ);
        return new Overview(
                headers.of(access), entries.newest(access, NEWEST_ENTRIES), people.of(access));
    }
}
