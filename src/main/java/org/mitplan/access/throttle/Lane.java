package org.mitplan.access.throttle;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong tries of one kind. A try counts as wrong as soon as it begins, so that many at once gain
 * nothing, and is taken back if it was right.
 */
final class Lane {
    private final Pace pace;
    private int wrong;
    private Instant counted = Instant.MIN;
    private Instant next = Instant.MIN;

    Lane(Pace pace) {
        this.pace = pace;
    }

    /** Begins a try; if there is still time to wait, says how long, and nothing is counted. */
    synchronized Duration enter(Instant now) {
        forgive(now);
        if (now.isBefore(next)) {
            return Duration.between(now, next);
        }
        wrong = Math.min(wrong + 1, pace.most());
        next = now.plus(pace.waitAfter(wrong));
        return Duration.ZERO;
    }

    /** Whether there were fewer wrong tries lately. */
    synchronized boolean hasFewerThan(int tries, Instant now) {
        forgive(now);
        return wrong < tries;
    }

    synchronized void takeBack() {
        wrong = Math.max(wrong - 1, 0);
        next = Instant.MIN;
    }

    private void forgive(Instant now) {
        if (wrong == 0) {
            counted = now;
            return;
        }
        long steps = Math.max(Duration.between(counted, now).dividedBy(pace.forgiven()), 0);
        wrong = (int) Math.max(wrong - steps, 0);
        counted = counted.plus(pace.forgiven().multipliedBy(steps));
    }
}
