package org.mitplan.casefile.withdrawal;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.mitplan.shared.DomainException;

/** What somebody wrote, as its author sees it before taking it back. */
public record Written(Instant at, String words) implements Serializable {
    /** So long an author may take it back. */
    public static final Duration DAY = Duration.ofHours(24);

    /** Whether the author may still take back at a moment what was written at another. */
    public static boolean isFresh(Instant at, Instant now) {
        return at != null && at.plus(DAY).isAfter(now);
    }

    Written freshAt(Instant now) {
        if (!isFresh(at, now)) {
            throw new DomainException("withdraw.late");
        }
        return this;
    }
}
