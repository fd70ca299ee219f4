package org.mitplan.casefile;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;
import org.mitplan.access.draft.Draft;
import org.mitplan.access.draft.Typed;
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
     * What the caller typed into a form, to be read without it.
     *
     * @param fileOpen whether the file is still theirs to see
     */
    public record Words(boolean fileOpen, List<Text> texts) {}

    /** One draft of a form: each tab that was left has its own. */
    public record Text(String tab, Instant savedAt, List<Typed> typed) implements Serializable {
        private static Text of(Draft draft, boolean fileOpen) {
            return new Text(
                    draft.tab(),
                    draft.savedAt(),
                    fileOpen ? draft.typed() : Typed.wordsAlone(draft.typed()));
        }
    }

    /**
     * What the caller typed into this form and did not store, also of a file that went to somebody
     * else: of that the words alone, without anything that the page said.
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public Words words(CaseFileId file, String form) {
        CaseAccess access = own(file, form);
        boolean open = access.isOfOpenFile();
        return new Words(
                open, drafts.of(access, form).stream().map(draft -> Text.of(draft, open)).toList());
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
        drafts.discard(own(file, form), form, tab);
    }

    private CaseAccess own(CaseFileId file, String form) {
        mustBeForm(form);
        return gate.openOwnWords(file);
    }

    private CaseAccess open(CaseFileId file, String form) {
        mustBeForm(form);
        return gate.open(file, Section.DRAFTS, Action.WRITE);
    }

    private static void mustBeForm(String form) {
        if (form.length() > LONGEST_FORM) {
            throw new NotFound();
        }
    }
}
