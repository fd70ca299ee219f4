package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mitplan.shared.id.SessionId;

/** The cookie's session in the memory of this server, and what it remembers of the sign-in. */
@ApplicationScoped
public class BrowserSession {
    private static final String SESSION = "mitplan.session";
    private static final String SEEN = "mitplan.seen";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject private SignIn signIn;
    @Inject private Clock clock;

    /** From now on this browser is that person; its cookie gets a new secret. */
    public void begin(HttpServletRequest request, SignedIn person) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(SESSION, person.session());
        session.setAttribute(SEEN, clock.instant());
        RequestToken.renew(session);
    }

    /** Whose browser it is, as the office stands now; a session that may not go on is forgotten. */
    Optional<SignedIn> resume(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SESSION) instanceof SessionId id)) {
            return Optional.empty();
        }
        Optional<SignedIn> person = signIn.resume(id);
        if (person.isEmpty()) {
            session.invalidate();
        } else if (isLongAgo(session.getAttribute(SEEN))) {
            session.setAttribute(SEEN, clock.instant());
            signIn.seen(id);
        }
        return person;
    }

    /** Noted once a minute, so that a click costs no write. */
    private boolean isLongAgo(Object seen) {
        return !(seen instanceof Instant at) || at.isBefore(clock.instant().minus(MINUTE));
    }
}
