package org.mitplan.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Measures two ways of doing the same in turns, so that both meet the machine in all its moods. */
final class Rounds implements AutoCloseable {
    private static final int ROUNDS = Integer.getInteger("measure.rounds", 20);
    private static final int REQUESTS = Integer.getInteger("measure.requests", 40);
    private static final Duration WARM_UP =
            Duration.ofSeconds(Integer.getInteger("measure.warmup", 12));
    private final ExecutorService senders = Executors.newCachedThreadPool();

    /** One request after another over its own connection. */
    interface Sender {
        void send() throws IOException;
    }

    /** What one way cost. */
    static final class Cost {
        private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        private Duration wall = Duration.ZERO;
        private Duration cpu = Duration.ZERO;

        double medianMillis() {
            return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
        }

        double perSecond() {
            return nanos.size() / (wall.toNanos() / 1e9);
        }

        double cpuMillis() {
            return (double) cpu.toMillis() / nanos.size();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "median %.2f ms, %.1f/s, server CPU %.2f ms",
                    medianMillis(),
                    perSecond(),
                    cpuMillis());
        }
    }

    /**
     * Warms both up and measures them in alternating blocks.
     *
     * @return throughput of the first as a share of the second's: by time and by the server's CPU
     */
    String compare(String what, List<Sender> faces, List<Sender> bare) throws Exception {
        warmUp(faces, bare);
        Cost ours = new Cost();
        Cost theirs = new Cost();
        for (int round = 0; round < ROUNDS; round++) {
            block(faces, ours);
            block(bare, theirs);
        }
        return String.format(
                Locale.ROOT,
                "%s, %d at a time: Faces %s; bare %s; ratio by median %.2f, by throughput %.2f,"
                        + " by CPU %.2f",
                what,
                faces.size(),
                ours,
                theirs,
                theirs.medianMillis() / ours.medianMillis(),
                ours.perSecond() / theirs.perSecond(),
                theirs.cpuMillis() / ours.cpuMillis());
    }

    private void warmUp(List<Sender> faces, List<Sender> bare) throws Exception {
        Cost forgotten = new Cost();
        long end = System.nanoTime() + 2 * WARM_UP.toNanos();
        while (System.nanoTime() < end) {
            block(faces, forgotten);
            block(bare, forgotten);
        }
    }

    private void block(List<Sender> ways, Cost cost) throws Exception {
        Duration cpu = ServerProcess.cpu();
        long start = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (Sender way : ways) {
            running.add(senders.submit(() -> send(way, cost)));
        }
        for (Future<?> one : running) {
            one.get();
        }
        cost.wall = cost.wall.plusNanos(System.nanoTime() - start);
        cost.cpu = cost.cpu.plus(ServerProcess.cpu().minus(cpu));
    }

    private static Void send(Sender way, Cost cost) throws IOException {
        for (int i = 0; i < REQUESTS; i++) {
            long start = System.nanoTime();
            way.send();
            cost.nanos.add(System.nanoTime() - start);
        }
        return null;
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
