package org.mitplan.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;

/**
 * The cookies of a browser; behind TLS no other host and no other path can set them. That of the
 * session is made strict by the server.
 */
public enum BrowserCookie {
    /** Number of the session in the server's memory. */
    SESSION("MITPLAN"),
    /** Key to that session: its number alone is too short to stand against guessing. */
    KEY("MITPLAN_KEY"),
    /** By what the browser is known beyond its sessions. */
    DEVICE("MITPLAN_DEVICE"),
    /** Key of a family's session. */
    FAMILY("MITPLAN_PORTAL"),
    /** Key of a partner's session. */
    PARTNER("MITPLAN_PARTNER");

    private final String plainName;

    BrowserCookie(String plainName) {
        this.plainName = plainName;
    }

    public String name(boolean secure) {
        return secure ? "__Host-" + plainName : plainName;
    }

    /** What the browser sent; a token of no value if it sent none, or anything else. */
    DeviceToken sent(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        String name = name(isSecure(request));
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> new DeviceToken(cookie.getValue()))
                .findFirst()
                .orElse(new DeviceToken(""));
    }

    /** For as long as the browser is open, or for some time. */
    Cookie with(DeviceToken token, Duration kept, HttpServletRequest request) {
        boolean secure = isSecure(request);
        Cookie cookie = new Cookie(name(secure), token.value());
        cookie.setPath("/");
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        cookie.setSecure(secure);
        return cookie;
    }

    private static boolean isSecure(HttpServletRequest request) {
        return request.getServletContext().getSessionCookieConfig().isSecure();
    }
}
