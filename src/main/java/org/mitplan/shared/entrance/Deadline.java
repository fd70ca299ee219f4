package org.mitplan.shared.entrance;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Interrupts the thread that began it unless it is closed in time: a read knows no end itself. */
final class Deadline implements AutoCloseable {
    private final Thread reading = Thread.currentThread();
    private final ScheduledFuture<?> end;
    private boolean over;
    private boolean missed;

    Deadline(ScheduledExecutorService clock, int seconds) {
        end = clock.schedule(this::miss, seconds, TimeUnit.SECONDS);
    }

    private synchronized void miss() {
        if (!over) {
            missed = true;
            reading.interrupt();
        }
    }

    synchronized boolean isMissed() {
        return missed;
    }

    /** Whatever the thread does next is not interrupted. */
    @Override
    public synchronized void close() {
        over = true;
        end.cancel(false);
        if (missed) {
            Thread.interrupted();
        }
    }
}
