package org.mitplan.access.signin;

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
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.mitplan.access.Gate;
import org.mitplan.access.Perishable;
import org.mitplan.access.SystemTask;

/** Has everybody who keeps something forget every hour what is old. */
@ApplicationScoped
public class Cleaning {
    static final String NAME = "session-cleaning";
    private static final SystemTask.Declared TASK =
            new SystemTask.Declared(NAME, SystemTask.Purpose.DELETION);
    private static final Logger LOG = Logger.getLogger(Cleaning.class.getName());
    private static final long SOON = 5;
    private static final long HOUR = 3600;

    @Resource private ManagedScheduledExecutorService hourly;
    @Inject private Cleaning inOwnTransaction;
    @Inject private Gate gate;
    @Inject private Instance<Perishable> kinds;
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
    public int run() {
        SystemTask task = gate.task(TASK);
        Instant now = clock.instant();
        return kinds.stream().mapToInt(kind -> kind.forget(task, now)).sum();
    }
}
