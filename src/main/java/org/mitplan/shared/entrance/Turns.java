package org.mitplan.shared.entrance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Bounds how many bodies are waited for at once, in all and from one sender: each that is slow
 * holds a thread, and the others need threads, too.
 */
final class Turns {
    private static final int LONGEST_QUEUE = 16;
    private static final int PATIENCE_MILLIS = 1_000;
    private final Semaphore places;
    private final Semaphore queue = new Semaphore(LONGEST_QUEUE);
    private final int each;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    /** One place; given back at its end, and only once. */
    interface Turn {
        void end();
    }

    Turns(int all, int each) {
        places = new Semaphore(all);
        this.each = each;
    }

    /** A place for this sender, or null if there is none within a moment. */
    Turn take(String sender) {
        if (taken.merge(sender, 1, Integer::sum) > each || !hasPlace()) {
            leave(sender);
            return null;
        }
        AtomicBoolean held = new AtomicBoolean(true);
        return () -> {
            if (held.getAndSet(false)) {
                places.release();
                leave(sender);
            }
        };
    }

    /** Few may wait for a place: waiting holds a thread as well. */
    private boolean hasPlace() {
        if (places.tryAcquire()) {
            return true;
        }
        if (!queue.tryAcquire()) {
            return false;
        }
        try {
            return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            queue.release();
        }
    }

    private void leave(String sender) {
        taken.computeIfPresent(sender, (who, held) -> held == 1 ? null : held - 1);
    }
}
