package org.mitplan.access.signin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mitplan.access.Boundary;
import org.mitplan.access.MayCall;
import org.mitplan.access.Principals;
import org.mitplan.access.StaffMember;
import org.mitplan.access.password.Passwords;
import org.mitplan.access.throttle.Throttle;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.SessionId;

/** Signing in, and the check at each click that the session still may. */
@Boundary
public class SignIn {
    private static final AccountId NOBODY = AccountId.random();

    @Inject private Accounts accounts;
    @Inject private KnownDevices devices;
    @Inject private Throttle throttle;
    @Inject private StaffSessions sessions;
    @Inject private Principals principals;
    @Inject private Event<Refusal> refusals;

    /**
     * Who begins to work, and the token by which the browser will be known.
     *
     * @param device to be kept by the browser alone
     */
    public record Begun(StaffMember person, DeviceToken device) {}

    /**
     * Begins a session for whoever knows this name and password; empty, after the same time, if the
     * name is unknown, the account disabled or the password wrong.
     *
     * @throws DomainException with the time to wait after too many wrong tries, or if too many
     *     people are signing in at this moment
     */
    @MayCall(everybody = true)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Begun> begin(SignInTry wanted) {
        return begin(
                accounts.named(wanted.name()).filter(c -> wanted.isFor(c.signInName())), wanted);
    }

    /**
     * Begins a session for whoever goes on with a page that stood open when theirs ended: under the
     * same name or not at all, by the same rules and as slowly as on the sign-in page.
     */
    @MayCall(everybody = true)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Begun> again(SignInTry.Again wanted) {
        Optional<Accounts.Credentials> found = accounts.of(wanted.account());
        String unknown = wanted.account().toString();
        String name = found.map(Accounts.Credentials::signInName).orElse(unknown);
        return begin(found, wanted.typed().named(name));
    }

    private Optional<Begun> begin(Optional<Accounts.Credentials> found, SignInTry wanted) {
        AccountId account = found.map(Accounts.Credentials::account).orElse(NOBODY);
        String hash = found.map(Accounts.Credentials::passwordHash).orElse(Passwords.NOBODY);
        boolean known = devices.knows(account, wanted.token());
        boolean right =
                noting(
                        found.isPresent() ? account : null,
                        () ->
                                throttle.attempt(
                                        wanted.guess(),
                                        known,
                                        () -> Passwords.matches(wanted.password(), hash, known)));
        return right ? found.flatMap(c -> welcome(c.account(), wanted)) : Optional.empty();
    }

    private boolean noting(AccountId account, BooleanSupplier attempt) {
        try {
            boolean right = attempt.getAsBoolean();
            if (!right) {
                refusals.fire(new Refusal(Refusal.Kind.PASSWORD, account));
            }
            return right;
        } catch (DomainException tooEarly) {
            refusals.fire(new Refusal(Refusal.Kind.TOO_OFTEN, account));
            throw tooEarly;
        }
    }

    /** Whether nobody can sign in, because the office still has to be set up. */
    @MayCall(everybody = true)
    public boolean isOfficeEmpty() {
        return principals.isOfficeEmpty();
    }

    private Optional<Begun> welcome(AccountId account, SignInTry wanted) {
        DeviceToken kept = devices.remember(account, wanted.token());
        return sessions.person(sessions.begin(account, wanted.device()))
                .map(person -> new Begun(person, kept));
    }

    /**
     * The person of a running session, read anew; empty once the account is disabled or the session
     * ended.
     */
    @MayCall(everybody = true)
    public Optional<StaffMember> resume(SessionId session) {
        return sessions.person(session);
    }

    /** Remembers that somebody just worked in this session. */
    @MayCall(everybody = true)
    public void seen(SessionId session) {
        sessions.seen(session);
    }
}
