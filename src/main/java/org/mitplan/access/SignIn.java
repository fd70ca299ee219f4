package org.mitplan.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.mitplan.shared.id.SessionId;

/** Signing in, and the check at each click that the session still may. */
@Boundary
public class SignIn {
    @Inject private Accounts accounts;
    @Inject private StaffSessions sessions;

    /**
     * Begins a session for whoever knows this name and password; empty, after the same time, if the
     * name is unknown, the account disabled or the password wrong.
     */
    @MayCall(everybody = true)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<SignedIn> begin(String signInName, char[] password, SessionRow.Device device) {
        Optional<Accounts.Credentials> known = accounts.named(signInName);
        String hash = known.map(Accounts.Credentials::passwordHash).orElse(Passwords.NOBODY);
        if (!Passwords.matches(password, hash)) {
            return Optional.empty();
        }
        return known.map(c -> sessions.begin(c.account(), device)).flatMap(sessions::person);
    }

    /**
     * The person of a running session, read anew; empty once the account is disabled or the session
     * ended.
     */
    @MayCall(everybody = true)
    public Optional<SignedIn> resume(SessionId session) {
        return sessions.person(session);
    }

    /** Remembers that somebody just worked in this session. */
    @MayCall(everybody = true)
    public void seen(SessionId session) {
        sessions.seen(session);
    }
}
