package org.mitplan.start;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Sees to it that a program is there: one that ended or answers no more is started again. */
final class Watch {
    private static final int SECONDS_BETWEEN = 1;
    private static final int MOST_MISSES = 4;
    private static final int FIRST_PAUSE = 5;
    private static final int LONGEST_PAUSE = 300;
    private static final long STEADY = TimeUnit.MINUTES.toNanos(10);
    private final Kept program;
    private final Progress progress;
    private int misses;
    private int pause;
    private long since = System.nanoTime();

    Watch(Kept program, Progress progress) {
        this.program = program;
        this.progress = progress;
    }

    /**
     * Goes on until the launcher itself is ended. Nobody can do without the first of them: as long
     * as that is missing, what the others answer says nothing about them.
     */
    static void keep(Watch... inOrder) throws IOException, InterruptedException {
        while (true) {
            TimeUnit.SECONDS.sleep(SECONDS_BETWEEN);
            for (Watch watch : inOrder) {
                if (!watch.look()) {
                    break;
                }
            }
        }
    }

    /** Whether it is there; it is started again if that is needed. */
    boolean look() throws IOException, InterruptedException {
        if (!program.isAlive()) {
            progress.say(program.name() + " has ended; what it said last is kept in its log");
            startAgain();
            return false;
        }
        if (program.answers()) {
            misses = 0;
            return true;
        }
        if (++misses >= MOST_MISSES) {
            progress.say(program.name() + " does not answer any more");
            program.kill();
            startAgain();
        }
        return false;
    }

    /**
     * At once the first time; a program that ends again and again is started less and less often.
     */
    private void startAgain() throws IOException, InterruptedException {
        pause = System.nanoTime() - since > STEADY ? 0 : pause;
        if (pause > 0) {
            progress.say("Waiting " + pause + " s before the next start");
        }
        TimeUnit.SECONDS.sleep(pause);
        pause = Math.min(LONGEST_PAUSE, Math.max(FIRST_PAUSE, 2 * pause));
        misses = 0;
        progress.say(program.again());
        try {
            program.startAgain();
            progress.say(program.name() + " is there again");
        } catch (Refused failed) {
            progress.say("That did not work: " + failed.getMessage());
            program.kill();
        }
        since = System.nanoTime();
    }
}
