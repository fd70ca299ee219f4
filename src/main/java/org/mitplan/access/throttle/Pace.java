package org.mitplan.access.throttle;

import java.time.Duration;

/**
 * How fast somebody may go on guessing.
 *
 * @param free wrong tries without any wait
 * @param longest wait between two tries; the first is a second, each next one twice as long
 * @param forgiven after this time one wrong try is forgotten
 */
record Pace(int free, Duration longest, Duration forgiven) {
    /** Somebody who signed in there before mistypes; a stolen computer guesses. */
    static final Pace KNOWN = new Pace(10, Duration.ofSeconds(10), Duration.ofMinutes(1));

    static final Pace UNKNOWN = new Pace(5, Duration.ofSeconds(30), Duration.ofMinutes(10));

    /** A whole office may sit behind it, so it forgives quickly. */
    static final Pace NETWORK = new Pace(30, Duration.ofSeconds(10), Duration.ofSeconds(10));

    private static final int DOUBLINGS = 5;

    Duration waitAfter(int wrong) {
        if (wrong <= free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(wrong - free - 1, DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /** More need not be counted: the wait grows no longer, and forgiving takes bounded time. */
    int most() {
        return free + DOUBLINGS + 1;
    }
}
