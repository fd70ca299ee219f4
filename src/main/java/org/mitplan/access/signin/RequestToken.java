package org.mitplan.access.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret of a session that each command of a script carries, so that no other site can send
 * one.
 */
@Named
@RequestScoped
public class RequestToken {
    private static final String TOKEN = "mitplan.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private HttpServletRequest request;

    static void renew(HttpSession session) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        session.setAttribute(TOKEN, HexFormat.of().formatHex(bytes));
    }

    /** The token to write into a page; empty where nobody is signed in. */
    public String getValue() {
        HttpSession session = request.getSession(false);
        Object token = session == null ? null : session.getAttribute(TOKEN);
        return token == null ? "" : token.toString();
    }

    /** Whether a command carries the token of its session; compares in constant time. */
    public boolean matches(String sent) {
        String own = getValue();
        return sent != null
                && !own.isEmpty()
                && MessageDigest.isEqual(
                        own.getBytes(StandardCharsets.UTF_8),
                        sent.getBytes(StandardCharsets.UTF_8));
    }
}
