package org.mitplan.access.password;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mitplan.shared.DomainException;

/**
 * Lets only so many passwords be hashed at once, because each takes 19 MiB; people whom the browser
 * is known to go first, and strangers can never fill their queue.
 */
final class HashGate {
    private final int atOnce;
    private final int longestQueue;
    private final Deque<Semaphore> known = new ArrayDeque<>();
    private final Deque<Semaphore> strangers = new ArrayDeque<>();
    private int running;

    /**
     * A gate.
     *
     * @param longestQueue how many may wait, counted for known people and for strangers
     */
    HashGate(int atOnce, int longestQueue) {
        this.atOnce = atOnce;
        this.longestQueue = longestQueue;
    }

    /**
     * Runs the work when it is its turn.
     *
     * @throws DomainException at once if too many are waiting already
     */
    <T> T pass(boolean isKnown, Supplier<T> work) {
        Semaphore turn = enter(isKnown ? known : strangers);
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private synchronized Semaphore enter(Deque<Semaphore> queue) {
        if (running < atOnce) {
            running++;
            return new Semaphore(1);
        }
        if (queue.size() >= longestQueue) {
            throw new DomainException("signin.busy");
        }
        Semaphore turn = new Semaphore(0);
        queue.add(turn);
        return turn;
    }

    /** The place goes to the next in line; only when nobody waits it becomes free. */
    private synchronized void leave() {
        Semaphore next = known.isEmpty() ? strangers.poll() : known.poll();
        if (next == null) {
            running--;
        } else {
            next.release();
        }
    }
}
