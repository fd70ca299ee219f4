package org.mitplan.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A code that is handed over in person and opens one thing once: 80 random bits, so its hash needs
 * no salt and no slowness.
 *
 * @param letters without the dashes that make it readable
 */
public record OneTimeCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeCode random() {
        return new OneTimeCode(
                RANDOM.ints(LENGTH, 0, ALPHABET.length())
                        .mapToObj(at -> ALPHABET.substring(at, at + 1))
                        .collect(Collectors.joining()));
    }

    /** What somebody typed off a sheet, with or without dashes, O for 0 and I or l for 1. */
    static OneTimeCode typed(String text) {
        return new OneTimeCode(
                text.toUpperCase(Locale.ROOT)
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1"));
    }

    /** In groups of four, as it is shown once. */
    public String text() {
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What is stored of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A secret never reaches a log. */
    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
