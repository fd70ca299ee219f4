package org.mitplan.start;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Sees to it that the server is there: one that ended or answers no more is started again. */
final class Watch {
    private static final int SECONDS_BETWEEN = 3;
    private static final int MOST_MISSES = 3;
    private static final int FIRST_PAUSE = 5;
    private static final int LONGEST_PAUSE = 300;
    private static final long STEADY = TimeUnit.MINUTES.toNanos(10);
    private final PayaraMicro server;
    private final Progress progress;
    private int misses;
    private int pause;
    private long since = System.nanoTime();

    Watch(PayaraMicro server, Progress progress) {
        this.server = server;
        this.progress = progress;
    }

    /** Goes on until the launcher itself is ended. */
    void keep() throws IOException, InterruptedException {
        while (true) {
            TimeUnit.SECONDS.sleep(SECONDS_BETWEEN);
            if (!server.isAlive()) {
                progress.say("The server has ended; see payara.log.1 after the new start");
                startAgain();
            } else if (server.answers()) {
                misses = 0;
            } else if (++misses == MOST_MISSES) {
                progress.say("The server does not answer any more: ending it");
                server.kill();
                startAgain();
            }
        }
    }

    /**
     * At once the first time; a server that ends again and again is started less and less often.
     */
    private void startAgain() throws IOException, InterruptedException {
        pause = System.nanoTime() - since > STEADY ? 0 : pause;
        if (pause > 0) {
            progress.say("Waiting " + pause + " s before the next start");
        }
        TimeUnit.SECONDS.sleep(pause);
        pause = Math.min(LONGEST_PAUSE, Math.max(FIRST_PAUSE, 2 * pause));
        misses = 0;
        progress.say("Starting Payara Micro again");
        server.run();
        try {
            server.awaitFirstPage();
            progress.say("Mitplan is ready again: " + server.address());
        } catch (Refused failed) {
            progress.say("That start failed: " + failed.getMessage());
            server.kill();
        }
        since = System.nanoTime();
    }
}
