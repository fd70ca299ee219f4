package org.mitplan.access.password;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes and checks passwords with Argon2id (RFC 9106) in the PHC string format; at most as many at
 * once as there are cores, and one more of somebody whom the browser is known to.
 */
public final class Passwords {
    static final int LONGEST = 128;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String FORMAT =
            "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";
    private static final Pattern STORED =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,5}),t=([1-9]),p=1\\$([^$]+)\\$([^$]+)");
    private static final int LONGEST_QUEUE = 20;
    private static final HashGate GATE =
            new HashGate(Runtime.getRuntime().availableProcessors(), LONGEST_QUEUE);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    /**
     * A hash of nothing that anybody knows: unknown names cost the same time as wrong passwords.
     */
    public static final String NOBODY = unknown();

    private Passwords() {}

    /** A hash for an account whose password nobody knows yet. */
    public static String unknown() {
        return hash(TEXT.encodeToString(random(24)).toCharArray());
    }

    /** The PHC string to store for a password. */
    public static String hash(char[] password) {
        byte[] salt = random(SALT_BYTES);
        Way today = new Way(salt, MEMORY_KIB, PASSES);
        return FORMAT
                + TEXT.encodeToString(salt)
                + "$"
                + TEXT.encodeToString(GATE.pass(true, () -> argon2(composed(password), today)));
    }

    /**
     * Whether the password belongs to the stored hash; compares in constant time.
     *
     * @param isKnown whether it goes before the strangers
     * @throws org.mitplan.shared.DomainException if too many are waiting already
     */
    public static boolean matches(char[] password, String stored, boolean isKnown) {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches() || password.length > LONGEST) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(4));
        Way then = Way.of(parts);
        char[] composed = composed(password);
        return is(expected, composed, then, isKnown)
                || !Arrays.equals(composed, password) && is(expected, password, then, isKnown);
    }

    private static boolean is(byte[] expected, char[] password, Way then, boolean isKnown) {
        byte[] actual = GATE.pass(isKnown, () -> argon2(password, then));
        return MessageDigest.isEqual(expected, actual);
    }

    /**
     * Keyboards send an umlaut whole or in two parts. A password is stored whole; one that was
     * stored in parts before that was a rule goes on to open its account.
     */
    private static char[] composed(char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        return Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? password
                : Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
    }

    private static byte[] argon2(char[] password, Way way) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(way.memory())
                        .withIterations(way.passes())
                        .withParallelism(1)
                        .withSalt(way.salt())
                        .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(new String(password).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * How a hash was made: it goes on to open its account when hashes are made in another way.
     *
     * @param memory in KiB
     */
    private record Way(byte[] salt, int memory, int passes) {
        private static Way of(Matcher stored) {
            return new Way(
                    Base64.getDecoder().decode(stored.group(3)),
                    Integer.parseInt(stored.group(1)),
                    Integer.parseInt(stored.group(2)));
        }
    }
}
