package org.mitplan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Specializes;
import java.time.Clock;
import java.time.Duration;
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
    private static final ThreadLocal<Duration> MOVED = ThreadLocal.withInitial(() -> Duration.ZERO);

    @Override
    @Produces
    Clock clock() {
        return new Movable(OFFICE);
    }

    /** Does something as if it were noon of that day. */
    public static void atNoonOf(LocalDate day, Runnable what) {
        Instant noon = day.atTime(12, 0).atZone(OFFICE).toInstant();
        MOVED.set(Duration.between(Instant.now(), noon));
        try {
            what.run();
        } finally {
            MOVED.remove();
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
            return Instant.now().plus(MOVED.get());
        }
    }
}
