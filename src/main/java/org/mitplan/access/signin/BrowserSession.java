package org.mitplan.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mitplan.access.StaffMember;
import org.mitplan.shared.entrance.OwnAddress;
import org.mitplan.shared.entrance.Sender;
import org.mitplan.shared.entrance.Uploads;
import org.mitplan.shared.id.SessionId;

/** The cookie's session in the memory of this server, and what it remembers of the sign-in. */
@ApplicationScoped
public class BrowserSession {
    static final String ACCOUNT = "mitplan.account";
    private static final String TOUCHED = "mitplan.touched";
    private static final String SESSION = "mitplan.session";
    private static final String SEEN = "mitplan.seen";
    private static final String KEY = "mitplan.key";
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration OPEN = Duration.ofSeconds(-1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SignIn signIn;
    private final Clock clock;

    @Inject
    BrowserSession(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /** For the container's stand-in alone. */
    BrowserSession() {
        this(null, null);
    }

    /** A try to sign in from this browser. */
    public SignInTry attempt(HttpServletRequest request, String name, String password) {
        return new SignInTry(
                name,
                password.toCharArray(),
                SessionRow.Device.of(request.getHeader("User-Agent")),
                Sender.of(request),
                BrowserCookie.DEVICE.sent(request));
    }

    /** From now on this browser is that person and known; its cookie gets a new secret. */
    public void begin(
            HttpServletRequest request, HttpServletResponse response, SignIn.Begun begun) {
        response.addCookie(BrowserCookie.DEVICE.with(begun.device(), YEAR, request));
        response.addCookie(BrowserCookie.KEY.with(begin(request, begun.person()), OPEN, request));
    }

    private DeviceToken begin(HttpServletRequest request, StaffMember person) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        DeviceToken key = DeviceToken.random();
        session.setAttribute(KEY, key.hash());
        session.setAttribute(SESSION, person.session());
        session.setAttribute(ACCOUNT, person.account());
        session.setAttribute(TOUCHED, clock.instant());
        session.setAttribute(SEEN, clock.instant());
        RequestToken.renew(session);
        return key;
    }

    /** Whose browser it is, as the office stands now; a session that may not go on is forgotten. */
    Optional<StaffMember> resume(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(SESSION) instanceof SessionId id)
                || !opens(session, request)) {
            return Optional.empty();
        }
        Optional<StaffMember> person = isIdle(session) ? Optional.empty() : signIn.resume(id);
        if (person.isEmpty()) {
            session.invalidate();
            Uploads.forgetOfEndedSession(request);
        } else if (!isOfThePageAlone(request)) {
            touch(session, id);
        }
        return person;
    }

    /**
     * Whoever guessed the number of a session lacks its key; that must not end it for its owner.
     */
    private static boolean opens(HttpSession session, HttpServletRequest request) {
        return MessageDigest.isEqual(
                (byte[]) session.getAttribute(KEY), BrowserCookie.KEY.sent(request).hash());
    }

    /** To the server any request is use of the session; here only what somebody does counts. */
    private boolean isIdle(HttpSession session) {
        return isBefore(session, TOUCHED, Duration.ofSeconds(session.getMaxInactiveInterval()));
    }

    /** Whether an open page asks by itself what changed; that is no sign that anybody is there. */
    private static boolean isOfThePageAlone(HttpServletRequest request) {
        String path = OwnAddress.place(request);
        return path.startsWith("/live/")
                || path.startsWith("/api/board/") && path.endsWith("/changes");
    }

    /** Noted in the database once a minute, so that a click costs no write. */
    private void touch(HttpSession session, SessionId id) {
        session.setAttribute(TOUCHED, clock.instant());
        if (isBefore(session, SEEN, MINUTE)) {
            session.setAttribute(SEEN, clock.instant());
            signIn.seen(id);
        }
    }

    private boolean isBefore(HttpSession session, String what, Duration ago) {
        return !(session.getAttribute(what) instanceof Instant at)
                || at.isBefore(clock.instant().minus(ago));
    }
}
