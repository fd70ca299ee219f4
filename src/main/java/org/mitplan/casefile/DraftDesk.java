package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;
import org.mitplan.access.draft.Draft;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;

/** Where forms keep what is being typed; each person sees only their own drafts. */
@Boundary
public class DraftDesk {
    private static final int LONGEST_FORM = 80;

    @Inject private Gate gate;
    @Inject private Drafts drafts;

    /** What the caller typed into this form and did not store yet, by tab, newest first. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public List<Draft> read(CaseFileId file, String form) {
        return drafts.of(open(file, form), form);
    }

    /**
     * Keeps the fields of a form.
     *
     * @return the moment of saving
     * @throws DomainException if it is too long, see {@link Draft#check}
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public Instant keep(CaseFileId file, String form, String tab, String body) {
        Draft.check(tab, body);
        return drafts.save(open(file, form), form, tab, body);
    }

    @MayCall({CASEWORKER, TEAM_LEAD})
    public void discard(CaseFileId file, String form, String tab) {
        drafts.drop(open(file, form), form, tab);
    }

    private CaseAccess open(CaseFileId file, String form) {
        if (form.length() > LONGEST_FORM) {
            throw new NotFound();
        }
        return gate.open(file, Section.DRAFTS, Action.WRITE);
    }
}
