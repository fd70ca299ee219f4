package org.mitplan.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret by which a browser is known again, for a year or for one session; it stays in a cookie,
 * the office keeps a hash.
 *
 * @param value 32 random bytes as text; empty for a browser that has none
 */
public record DeviceToken(String value) {
    private static final String SHAPE = "[\\w-]{43}";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Anything that is not a token of ours counts as none. */
    public DeviceToken {
        value = value != null && value.matches(SHAPE) ? value : "";
    }

    /** A new secret for a browser. */
    public static DeviceToken random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new DeviceToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    boolean isMissing() {
        return value.isEmpty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A secret never reaches a log. */
    @Override
    public String toString() {
        return "DeviceToken";
    }
}
