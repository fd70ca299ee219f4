package org.mitplan.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Feels by itself every few seconds whether the database answers the application. Whoever wants to
 * know is told what was felt last: asking costs the server nothing, however often it is done.
 */
@ApplicationScoped
public class Pulse {
    private static final int SECONDS_BETWEEN = 2;
    private static final int PATIENCE = 5;
    private static final long LONGEST_SILENCE = TimeUnit.SECONDS.toNanos(12);

    @Resource(lookup = "java:app/jdbc/mitplan")
    private DataSource pool;

    @Resource private ManagedScheduledExecutorService clock;
    private volatile long felt = System.nanoTime();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        clock.scheduleWithFixedDelay(this::feel, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    private void feel() {
        try (Connection connection = pool.getConnection()) {
            if (connection.isValid(PATIENCE)) {
                felt = System.nanoTime();
            }
        } catch (SQLException none) {
            // Silence says it.
        }
    }

    public boolean isFelt() {
        return System.nanoTime() - felt < LONGEST_SILENCE;
    }
}
