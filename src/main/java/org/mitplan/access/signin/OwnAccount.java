package org.mitplan.access.signin;

import static org.mitplan.shared.id.PrincipalId.Kind.STAFF;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.Actor;
import org.mitplan.access.Boundary;
import org.mitplan.access.MayCall;
import org.mitplan.access.StaffMember;
import org.mitplan.access.password.PasswordRules;
import org.mitplan.access.password.Passwords;
import org.mitplan.access.throttle.Throttle;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Forbidden;
import org.mitplan.shared.Journaled;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.id.SessionId;

/** What members of staff do with their own account: its password and its sessions. */
@Boundary
public class OwnAccount {
    private static final String SECTION = "ACCOUNT";

    @Inject private Actor actor;
    @Inject private Accounts accounts;
    @Inject private StaffSessions sessions;
    @Inject private Throttle throttle;
    @Inject private Event<Journaled> journal;
    @Inject private Event<Refusal> refusals;

    /** Name to sign in with, and where the account is signed in now. */
    public record View(String signInName, List<SessionRow> sessions) {}

    @MayCall(all = STAFF)
    public View show() {
        StaffMember person = actor.known();
        return new View(credentials(person).signInName(), sessions.open(person));
    }

    /**
     * Sets a new password, ends all other sessions and forgets the known browsers.
     *
     * @throws DomainException if the old one is wrong, or tried too often, or the new one weak or
     *     the same
     */
    @MayCall(all = STAFF)
    public void changePassword(NewPassword wanted) {
        StaffMember person = actor.known();
        Accounts.Credentials known = credentials(person);
        if (!throttle.attempt(
                person.account(),
                () -> Passwords.matches(wanted.old(), known.passwordHash(), true))) {
            refusals.fire(new Refusal(Refusal.Kind.PASSWORD, person.account()));
            throw new DomainException("password.old.wrong");
        }
        if (Arrays.equals(wanted.old(), wanted.fresh())) {
            throw new DomainException("password.fresh.same");
        }
        PasswordRules.check(wanted.fresh(), known.signInName(), person.displayName());
        accounts.replacePassword(person.account(), Passwords.hash(wanted.fresh()));
        sessions.endAllBut(person.account(), person.session());
        note(person, "PASSWORD", person.account().value());
    }

    /** Ends one session of one's own: its next click leads to the sign-in page. */
    @MayCall(all = STAFF)
    public void end(SessionId session) {
        StaffMember person = actor.known();
        sessions.end(person.account(), session);
        note(person, "END_SESSION", session.value());
    }

    /** Ends all sessions of one's own but this one. */
    @MayCall(all = STAFF)
    public void endOthers() {
        StaffMember person = actor.known();
        sessions.endAllBut(person.account(), person.session());
        note(person, "END_SESSION", null);
    }

    /** Ends the session of whoever asks; nobody's session needs no end. */
    @MayCall(everybody = true)
    public void leave() {
        actor.person().ifPresent(person -> sessions.end(person.account(), person.session()));
    }

    private Accounts.Credentials credentials(StaffMember person) {
        return accounts.of(person.account()).orElseThrow(Forbidden::new);
    }

    private void note(StaffMember person, String action, UUID object) {
        journal.fire(new Journaled(person.id(), "SELF", null, SECTION, action, object));
    }
}
