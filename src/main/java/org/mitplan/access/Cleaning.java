package org.mitplan.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Removes every hour who was signed in when, a day after the session ended, browsers in which
 * nobody signed in for a year, one-time codes that nobody used in time, and what others say that
 * its time is over.
 */
@ApplicationScoped
class Cleaning {
    static final String NAME = "session-cleaning";
    private static final SystemTask.Declared TASK =
            new SystemTask.Declared(NAME, SystemTask.Purpose.DELETION);
    private static final Logger LOG = Logger.getLogger(Cleaning.class.getName());
    private static final long SOON = 5;
    private static final long HOUR = 3600;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KNOWN = Duration.ofDays(365);

    @Resource private ManagedScheduledExecutorService hourly;
    @Inject private Cleaning inOwnTransaction;
    @Inject private Gate gate;
    @Inject private StaffSessions sessions;
    @Inject private VisitorSessions visitors;
    @Inject private KnownDevices devices;
    @Inject private AccountKeys keys;
    @Inject private Instance<Perishable> others;
    @Inject private Clock clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        hourly.scheduleAtFixedRate(this::attempt, SOON, HOUR, TimeUnit.SECONDS);
    }

    /** A failure must not end the series: the database may be back an hour later. */
    private void attempt() {
        try {
            inOwnTransaction.run();
        } catch (RuntimeException failed) {
            LOG.warning(() -> NAME + " failed: " + failed.getClass().getName());
        }
    }

    @Transactional
    @ActivateRequestContext
    int run() {
        SystemTask task = gate.task(TASK);
        Instant now = clock.instant();
        return sessions.forget(task, now.minus(KEPT))
                + visitors.forget(task, now.minus(KEPT))
                + devices.forget(task, now.minus(KNOWN))
                + keys.forget(task, now)
                + others.stream().mapToInt(one -> one.forget(task, now)).sum();
    }
}
