package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mitplan.testbed.FromOutside;

/**
 * Base of races: two people press in the same moment, in an office that is opened for each round.
 */
abstract class Race extends FromOutside {
    /** How often each race is run: the same two presses do not always meet in the same place. */
    static final int ROUNDS = 3;

    @BeforeEach
    void openOffice() {
        WalkOffice.open();
    }

    @AfterEach
    void closeOffice() {
        WalkOffice.close();
    }

    /** What has to be done before; it works. */
    static void take(Press press) {
        assertThat(press.ready().press().word()).as(press.toString()).isEqualTo("DONE");
    }

    /** Both have the page open as it stands now; then both press in the same moment. */
    static void oneWins(Press one, Press other) {
        List<Press.Ready> both = List.of(one.ready(), other.ready());
        CyclicBarrier start = new CyclicBarrier(both.size());
        ExecutorService people = Executors.newFixedThreadPool(both.size());
        try {
            List<Future<Reply>> pressed =
                    both.stream()
                            .map(
                                    ready ->
                                            people.submit(
                                                    () -> {
                                                        start.await();
                                                        return ready.press();
                                                    }))
                            .toList();
            String outcome = outcome(pressed.get(0).get()) + " " + outcome(pressed.get(1).get());
            assertThat(outcome).as(one + " against " + other).isIn("done told", "told done");
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        } finally {
            people.shutdown();
        }
    }

    /** Whoever was too late is told on the same page, or that the thing is no longer there. */
    private static String outcome(Reply reply) {
        boolean late = reply.location().contains("stale");
        return switch (reply.word()) {
            case "DONE" -> late ? "told" : "done";
            case "OK", "BARE" -> reply.errors().isEmpty() ? "nothing said" : "told";
            case "ABSENT" -> "told";
            default -> reply.word();
        };
    }
}
