package org.mitplan.access.draft;

import static org.mitplan.shared.id.PrincipalId.Kind.FAMILY;
import static org.mitplan.shared.id.PrincipalId.Kind.PARTNER;
import static org.mitplan.shared.id.PrincipalId.Kind.STAFF;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Actor;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.OwnAccess;
import org.mitplan.access.Section;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.web.Malformed;

/**
 * Where forms keep what is being typed, those of a file and, where the file is null, those of none;
 * everybody sees only their own drafts, and has only those forms that are theirs to send.
 */
@Boundary
public class DraftDesk {
    @Inject private Actor actor;
    @Inject private Gate gate;
    @Inject private FormKinds kinds;
    @Inject private Drafts drafts;

    /** What the caller typed into this form and did not store yet, by tab, newest first. */
    @MayCall(all = {STAFF, FAMILY, PARTNER})
    public List<Draft> read(CaseFileId file, FormKey form) {
        return drafts.of(open(file, form), form);
    }

    /**
     * What the caller typed into a form, to be read without it.
     *
     * @param fileOpen whether the file is still theirs to see
     */
    public record Words(boolean fileOpen, List<Text> texts) {}

    /**
     * One draft of a form: each tab that was left has its own.
     *
     * @param until when it goes; null while the file can be opened
     */
    public record Text(String tab, Instant savedAt, LocalDate until, List<Typed> typed)
            implements Serializable {
        private static Text of(Draft draft, boolean fileOpen) {
            return new Text(
                    draft.tab(),
                    draft.savedAt(),
                    DraftAge.lastDay(draft.since()),
                    fileOpen ? draft.typed() : Typed.wordsAlone(draft.typed()));
        }
    }

    /**
     * What the caller typed into this form and did not store, also of a file that went to somebody
     * else: of that the words alone, without anything that the page said.
     */
    @MayCall(all = {STAFF, FAMILY, PARTNER})
    public Words words(CaseFileId file, FormKey form) {
        OwnAccess access = openWords(file, form);
        boolean open = access.isOfOpenFile();
        return new Words(
                open, drafts.of(access, form).stream().map(draft -> Text.of(draft, open)).toList());
    }

    /**
     * Keeps the fields of a form.
     *
     * @return the moment of saving
     * @throws DomainException if it is too long, see {@link Draft#check}
     * @throws Malformed if no module has such a form
     */
    @MayCall(all = {STAFF, FAMILY, PARTNER})
    public Instant keep(CaseFileId file, FormKey form, String tab, String body) {
        Draft.check(tab, body);
        return drafts.save(open(file, form), form, tab, body);
    }

    @MayCall(all = {STAFF, FAMILY, PARTNER})
    public void discard(CaseFileId file, FormKey form, String tab) {
        drafts.discard(openWords(file, form), form, tab);
    }

    private OwnAccess open(CaseFileId file, FormKey form) {
        kinds.of(form)
                .filter(kind -> kind.isOfFile() == (file != null))
                .orElseThrow(Malformed::new)
                .mustBeOf(actor.acting());
        return file == null
                ? gate.own(Section.DRAFTS, Action.WRITE)
                : gate.open(file, Section.DRAFTS, Action.WRITE).own();
    }

    /** The words stay those of their author when the file goes, and when the form does. */
    private OwnAccess openWords(CaseFileId file, FormKey form) {
        kinds.of(form).ifPresent(kind -> kind.mustBeOf(actor.acting()));
        return file == null
                ? gate.own(Section.DRAFTS, Action.WRITE)
                : gate.openOwnWords(file).own();
    }
}
