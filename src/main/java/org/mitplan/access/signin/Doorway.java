package org.mitplan.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.mitplan.shared.entrance.OwnAddress;
import org.mitplan.shared.id.PrincipalId;

/**
 * By which part of the house somebody comes in: each kind has pages, endpoints and a session of its
 * own, and a session of one is nothing at the other.
 */
public enum Doorway {
    FAMILY(PrincipalId.Kind.FAMILY, "portal", BrowserCookie.FAMILY),
    PARTNER(PrincipalId.Kind.PARTNER, "partner", BrowserCookie.PARTNER),
    /** Has no pages. */
    MACHINE(PrincipalId.Kind.MACHINE, "machine", null);

    private static final String BEARER = "Bearer ";

    private final PrincipalId.Kind kind;
    private final String place;
    private final BrowserCookie cookie;

    Doorway(PrincipalId.Kind kind, String place, BrowserCookie cookie) {
        this.kind = kind;
        this.place = place;
        this.cookie = cookie;
    }

    /** The way that a request takes; none for the ways of staff. */
    static Optional<Doorway> of(HttpServletRequest request) {
        String path = OwnAddress.place(request) + "/";
        return Arrays.stream(values()).filter(door -> door.leadsTo(path)).findFirst();
    }

    private boolean leadsTo(String path) {
        return path.startsWith("/" + place + "/") || path.startsWith("/api/" + place + "/");
    }

    PrincipalId.Kind kind() {
        return kind;
    }

    /** What was shown at this door: the browser's cookie, or the key of another system. */
    DeviceToken shown(HttpServletRequest request) {
        if (cookie != null) {
            return cookie.sent(request);
        }
        String header = request.getHeader("Authorization");
        return new DeviceToken(
                header != null && header.startsWith(BEARER)
                        ? header.substring(BEARER.length())
                        : "");
    }
}
