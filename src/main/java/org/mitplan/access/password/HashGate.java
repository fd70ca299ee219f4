package org.mitplan.access.password;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mitplan.shared.DomainException;

/**
 * Lets only so many passwords be hashed at once, because each takes 19 MiB. One place is kept for
 * people whom the browser is known to, who go first for the others, too; strangers can fill neither
 * that place nor their queue.
 */
final class HashGate {
    private static final int KEPT = 1;
    private final int atOnce;
    private final int longestQueue;
    private final Deque<Semaphore> known = new ArrayDeque<>();
    private final Deque<Semaphore> strangers = new ArrayDeque<>();
    private int running;
    private int runningStrangers;

    /**
     * A gate.
     *
     * @param strangersAtOnce how many strangers; one known person more finds a place
     * @param longestQueue how many may wait, counted for known people and for strangers
     */
    HashGate(int strangersAtOnce, int longestQueue) {
        this.atOnce = strangersAtOnce + KEPT;
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
            leave(isKnown);
        }
    }

    private synchronized Semaphore enter(Deque<Semaphore> queue) {
        if (queue.size() >= longestQueue) {
            throw new DomainException("signin.busy");
        }
        Semaphore turn = new Semaphore(0);
        queue.add(turn);
        admit();
        return turn;
    }

    private synchronized void leave(boolean isKnown) {
        running--;
        runningStrangers -= isKnown ? 0 : 1;
        admit();
    }

    private void admit() {
        while (running < atOnce && !known.isEmpty()) {
            running++;
            known.poll().release();
        }
        while (running < atOnce && runningStrangers < atOnce - KEPT && !strangers.isEmpty()) {
            running++;
            runningStrangers++;
            strangers.poll().release();
        }
    }
}
