package org.mitplan.measure;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Members of staff who go on working while somebody besieges the server. */
final class Neighbours {
    private static final int PEOPLE = 4;
    private static final int PAUSE_MILLIS = 200;
    private static final List<String> PAGES =
            List.of("casefile/day", "casefile/files", "api/session", "access/signin");
    private final Besieger peaceful;
    private final Waits waits = new Waits();
    private final List<String> failures = new ArrayList<>();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private volatile boolean over;

    Neighbours(URI server, String cookie) {
        peaceful = new Besieger(server, cookie);
    }

    Neighbours work() {
        for (int one = 0; one < PEOPLE; one++) {
            int first = one;
            people.submit(() -> works(first));
        }
        return this;
    }

    private Void works(int first) throws InterruptedException {
        for (int page = first; !over; page++) {
            long begin = System.nanoTime();
            String status = asks(PAGES.get(page % PAGES.size()));
            note(System.nanoTime() - begin, status);
            Thread.sleep(PAUSE_MILLIS);
        }
        return null;
    }

    private String asks(String page) {
        try {
            return peaceful.asks(page);
        } catch (IOException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private synchronized void note(long nanos, String status) {
        waits.add(nanos);
        if (!status.equals("200") && !status.equals("302")) {
            failures.add(status);
        }
    }

    /** Lets them finish what they began. */
    Neighbours stop() throws InterruptedException {
        over = true;
        people.shutdown();
        people.awaitTermination(1, TimeUnit.MINUTES);
        return this;
    }

    double slowestOfHundred() {
        return waits.millis(99);
    }

    List<String> failures() {
        return failures;
    }

    @Override
    public String toString() {
        return "others wait %s, p99 %.0f ms, refused %d %s"
                .formatted(
                        waits,
                        slowestOfHundred(),
                        failures.size(),
                        failures.stream().distinct().toList());
    }
}
