package org.mitplan.access.refusal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextException;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.mitplan.access.Actor;
import org.mitplan.access.Principal;
import org.mitplan.access.throttle.Network;
import org.mitplan.shared.Refusal;
import org.mitplan.shared.id.AccountId;

/**
 * Hears each refusal and counts it in memory, which costs the request nothing; what was counted is
 * written down once a minute.
 */
@ApplicationScoped
public class RefusalWatch {
    private static final Logger LOG = Logger.getLogger(RefusalWatch.class.getName());

    private final Tally tally = new Tally();
    @Resource private ManagedScheduledExecutorService everyMinute;
    @Inject private Refusals refusals;
    @Inject private Actor actor;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        everyMinute.scheduleAtFixedRate(this::attempt, 1, 1, TimeUnit.MINUTES);
    }

    void hear(@Observes Refusal refusal) {
        LocalDateTime now = LocalDateTime.now(clock);
        try {
            tally.add(now, refusal.kind(), who(refusal), Network.named(request.getRemoteAddr()));
        } catch (ContextException | IllegalStateException outsideOfARequest) {
            tally.add(now, refusal.kind(), refusal.who(), "");
        }
    }

    private AccountId who(Refusal refusal) {
        return refusal.who() != null
                ? refusal.who()
                : actor.principal().map(Principal::account).orElse(null);
    }

    /** A failure must not end the series: the database may be back a minute later. */
    private void attempt() {
        try {
            writeDown();
        } catch (RuntimeException failed) {
            LOG.warning(() -> "refusals were not written: " + failed.getClass().getName());
        }
    }

    /** Writes down what was counted, at the latest before somebody reads it. */
    public void writeDown() {
        Map<Tally.Line, Integer> counted = tally.take();
        if (!counted.isEmpty()) {
            refusals.add(counted);
        }
    }
}
