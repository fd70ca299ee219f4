package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;

/** Where the key facts of a file are written down. */
@Boundary
public class FactsDesk {
    @Inject private Gate gate;
    @Inject private CaseFiles files;
    @Inject private FileHeaders headers;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * What the form for the key facts starts from.
     *
     * @throws org.mitplan.shared.NotFound also for whoever may only read
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public FileHeader facts(CaseFileId file) {
        return headers.of(gate.openForm(file, FileSection.FACTS, null));
    }

    /**
     * Changes step, protection, help and next meeting.
     *
     * @throws Stale if somebody changed them since the form was opened
     */
    @MayCall(CASEWORKER)
    public void change(CaseFileId file, FileFacts facts) {
        CaseAccess access = gate.open(file, FileSection.FACTS, Action.WRITE);
        CaseFile known = files.get(access);
        Stale.unless(known.version() == facts.version());
        known.stands(facts, LocalDate.now(clock));
        files.flush();
        drafts.drop(access, FileForm.FACTS.key());
    }
}
