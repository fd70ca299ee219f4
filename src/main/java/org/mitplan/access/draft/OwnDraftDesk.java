package org.mitplan.access.draft;

import static org.mitplan.shared.id.PrincipalId.Kind.STAFF;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Actor;
import org.mitplan.access.Boundary;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;
import org.mitplan.access.StaffMember;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.Journaled;
import org.mitplan.shared.id.AccountId;

/** Where forms that belong to no file keep what is being typed. */
@Boundary
public class OwnDraftDesk {
    @Inject private Actor actor;
    @Inject private OwnDrafts drafts;
    @Inject private Event<Journaled> journal;

    /** What the caller typed into this form and did not store yet, by tab, newest first. */
    @MayCall(all = STAFF)
    public List<Draft> read(OwnForm form) {
        return drafts.of(open(form), form);
    }

    /**
     * Keeps the fields of a form.
     *
     * @return the moment of saving
     * @throws org.mitplan.shared.DomainException if it is too long, see {@link Draft#check}
     */
    @MayCall(all = STAFF)
    public Instant keep(OwnForm form, String tab, String body) {
        Draft.check(tab, body);
        return drafts.save(open(form), form, tab, body);
    }

    @MayCall(all = STAFF)
    public void discard(OwnForm form, String tab) {
        drafts.drop(open(form), form, tab);
    }

    /** Nobody keeps a draft of a form that is not theirs to send. */
    private AccountId open(OwnForm form) {
        StaffMember person = actor.known();
        if (!person.is(form.role())) {
            throw new Forbidden();
        }
        journal.fire(
                new Journaled(
                        person.id(),
                        "SELF",
                        null,
                        Section.DRAFTS.name(),
                        Action.WRITE.name(),
                        null));
        return person.account();
    }
}
