package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.shared.id.CaseFileId;

/** Where the key facts of a file are written down. */
@Boundary
public class FactsDesk {
    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private StoredFacts facts;
    @Inject private Drafts drafts;

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
     * Changes the key facts.
     *
     * @throws org.mitplan.shared.Stale if somebody changed them since the form was opened
     * @throws org.mitplan.shared.DomainException if one breaks the rule of its module
     */
    @MayCall(CASEWORKER)
    public void change(CaseFileId file, TypedFacts typed) {
        CaseAccess access = gate.open(file, FileSection.FACTS, Action.WRITE);
        facts.change(access, typed);
        drafts.drop(access, FileForm.FACTS.key());
    }
}
