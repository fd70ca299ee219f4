package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.CaseFileId;

/** Where forms keep what is being typed; each person sees only their own drafts. */
@Boundary
public class DraftDesk {
    private static final int LARGEST = 200_000;
    private static final int LONGEST_FORM = 80;

    @Inject private Gate gate;
    @Inject private Drafts drafts;

    @MayCall(CASEWORKER)
    public Optional<Drafts.Draft> read(CaseFileId file, String form) {
        return drafts.of(open(file, form), form);
    }

    /**
     * Keeps the fields of a form.
     *
     * @param body JSON of at most 200,000 characters
     * @return the moment of saving
     */
    @MayCall(CASEWORKER)
    public Instant keep(CaseFileId file, String form, String body) {
        if (body.length() > LARGEST) {
            throw new DomainException("draft.toolarge");
        }
        return drafts.save(open(file, form), form, body);
    }

    @MayCall(CASEWORKER)
    public void discard(CaseFileId file, String form) {
        drafts.drop(open(file, form), form);
    }

    private CaseAccess open(CaseFileId file, String form) {
        if (form.length() > LONGEST_FORM) {
            throw new DomainException("draft.toolarge");
        }
        return gate.open(file, Section.DRAFTS, Action.WRITE);
    }
}
