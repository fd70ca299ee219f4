package org.mitplan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Specializes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The office's clock, which a test in the container can move for its own thread: nothing else that
 * runs meanwhile notices.
 */
@Specializes
@ApplicationScoped
public class MovableTime extends TimeSource {
    private static final ThreadLocal<Instant> STANDS_AT = new ThreadLocal<>();

    @Override
    @Produces
    Clock clock() {
        return new Movable(OFFICE);
    }

    /** Does something as if it were noon of that day. */
    public static void atNoonOf(LocalDate day, Runnable what) {
        at(day.atTime(12, 0).atZone(OFFICE).toInstant(), what);
    }

    /** Does something while the clock stands at that moment. */
    public static void at(Instant moment, Runnable what) {
        STANDS_AT.set(moment);
        try {
            what.run();
        } finally {
            STANDS_AT.remove();
        }
    }

    private static final class Movable extends Clock {
        private final ZoneId zone;

        private Movable(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Movable(other);
        }

        @Override
        public Instant instant() {
            Instant moment = STANDS_AT.get();
            return moment == null ? Instant.now() : moment;
        }
    }
}
