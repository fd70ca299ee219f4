package org.mitplan.access.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AccountId;

/**
 * Slows down guessing of passwords without locking anybody out: who is known at a browser has a
 * lane of their own there, which nobody else can fill; who comes from a network in which nobody
 * guessed at this account has two tries that others elsewhere cannot take away. Names that nobody
 * has are treated alike. All of it is in the memory of this process, under keys that say nothing
 * outside of it.
 */
@ApplicationScoped
public class Throttle {
    private static final String HMAC = "HmacSHA256";
    private static final int MOST_LANES = 100_000;
    private static final int NEWCOMER = 2;

    /** Longer than any lane takes to forgive everything. */
    private static final Duration KEPT = Duration.ofHours(3);

    private final byte[] secret = new byte[32];
    private final Cache<String, Lane> lanes =
            Caffeine.newBuilder().maximumSize(MOST_LANES).expireAfterAccess(KEPT).build();

    @Inject private Clock clock;

    Throttle() {
        new SecureRandom().nextBytes(secret);
    }

    Throttle(Clock clock) {
        this();
        this.clock = clock;
    }

    /**
     * Checks the password of a sign-in, if it is not too early for that.
     *
     * @param known whether this account signed in on the device before
     * @throws DomainException if it is too early; then nothing is checked
     */
    public boolean attempt(Guess guess, boolean known, BooleanSupplier check) {
        if (known) {
            return attempt(
                    "signin.wait",
                    List.of(lane(Pace.KNOWN, "known", guess.name(), guess.device())),
                    check);
        }
        return attempt("signin.wait", strangers(guess), check);
    }

    private List<Lane> strangers(Guess guess) {
        String network = Network.of(guess.address());
        Lane here = lane(Pace.UNKNOWN, "unknown", guess.name(), network);
        Lane all = lane(Pace.NETWORK, "network", network);
        return here.hasFewerThan(NEWCOMER, clock.instant())
                ? List.of(here, all)
                : List.of(here, lane(Pace.UNKNOWN, "everywhere", guess.name()), all);
    }

    /**
     * The same for a one-time code. It cannot be guessed, so it shares no lane with passwords, nor
     * with the codes of others who begin in the same house on the same day.
     */
    public boolean attemptCode(Guess guess, BooleanSupplier check) {
        String network = Network.of(guess.address());
        return attempt(
                "signin.wait", List.of(lane(Pace.UNKNOWN, "code", guess.name(), network)), check);
    }

    /** The same for somebody who is signed in and shows once more that it is them. */
    public boolean attempt(AccountId account, BooleanSupplier check) {
        Lane own = lane(Pace.KNOWN, "own", account.value().toString());
        return attempt("password.wait", List.of(own), check);
    }

    private boolean attempt(String refusal, List<Lane> narrow, BooleanSupplier check) {
        Deque<Lane> entered = enter(refusal, narrow);
        boolean wrong = false;
        try {
            wrong = !check.getAsBoolean();
            return !wrong;
        } finally {
            if (!wrong) {
                entered.forEach(Lane::takeBack);
            }
        }
    }

    private Deque<Lane> enter(String refusal, List<Lane> narrow) {
        Instant now = clock.instant();
        Deque<Lane> entered = new ArrayDeque<>();
        for (Lane lane : narrow) {
            Duration wait = lane.enter(now);
            if (!wait.isZero()) {
                entered.forEach(Lane::takeBack);
                throw new DomainException(refusal, wait.plusMillis(999).toSeconds());
            }
            entered.add(lane);
        }
        return entered;
    }

    private Lane lane(Pace pace, String... key) {
        return lanes.get(hidden(String.join("\0", key)), unused -> new Lane(pace));
    }

    private String hidden(String key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
