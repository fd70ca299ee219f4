package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/**
 * What an attack on the sign-in page costs its victims, tells the attacker, and takes of memory.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInMeasure extends FromOutside {
    private static final String OWNER = "tilda.tintenfass";
    private static final int TRIES = Integer.getInteger("measure.tries", 10_000);
    private static final int ADDRESSES = 200;
    private static final int PAIRS = Integer.getInteger("measure.pairs", 2_000);
    private static final int STORM_SECONDS = Integer.getInteger("measure.storm", 60);
    private static final int A_SECOND = 10;
    private static final int CASEWORKERS = 200;
    private static final AtomicInteger sentAway = new AtomicInteger();
    private static boolean filled;

    @BeforeAll
    static void inventAccounts() throws SQLException {
        if (filled) {
            return;
        }
        try (Connection connection = Server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into account (id, sign_in_name, display_name, person_id, team_id,"
                            + " password_hash) select uuid(), concat('masse.', 10000 + seq),"
                            + " 'Viele', person_id, team_id, password_hash from account, seq_1_to_"
                            + PAIRS
                            + " where sign_in_name = '"
                            + OWNER
                            + "'");
            statement.execute(
                    "insert into account_role (account_id, role) select id, 'CASEWORKER' from"
                            + " account where sign_in_name like 'masse.%'");
        }
        filled = true;
    }

    @Test
    @Order(1)
    void stormOfRightPasswords() throws Exception {
        warmUp();
        long before = ServerProcess.heap();
        Duration cpu = ServerProcess.cpu();
        Waits waits = new Waits();
        long longest = 0;
        for (Future<Long> person : storm()) {
            longest = Math.max(longest, person.get() / 1_000_000);
            waits.add(person.get());
        }
        long each = ServerProcess.cpu().minus(cpu).toMillis() / (STORM_SECONDS * A_SECOND);
        report(
                "storm, %d a second: %s, longest wait %d ms, told to try again %d times, server CPU %d ms for each, heap %d KiB, then %d KiB"
                        .formatted(
                                A_SECOND,
                                waits,
                                longest,
                                sentAway.get(),
                                each,
                                before,
                                ServerProcess.heap()));
        assertThat(longest).isLessThan(3_000);
    }

    private static List<Future<Long>> storm() {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(64);
        List<Future<Long>> people = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < STORM_SECONDS * A_SECOND; i++) {
            String name = masses(i);
            long planned = TimeUnit.SECONDS.toNanos(i) / A_SECOND;
            people.add(
                    clock.schedule(
                            () -> waited(name, begin + planned), planned, TimeUnit.NANOSECONDS));
        }
        clock.shutdown();
        return people;
    }

    /** From the moment at which somebody wanted to sign in, however late it was their turn. */
    private static long waited(String name, long since) throws IOException, InterruptedException {
        signIn(name, "127.0.0.1");
        return System.nanoTime() - since;
    }

    /** The first people of a day are not the first ones since the server was started. */
    private static void warmUp() throws IOException, InterruptedException {
        for (int i = 0; i < 50; i++) {
            signIn(masses(i), "127.0.0.1").get("casefile/day");
        }
    }

    @Test
    @Order(2)
    void memoryOfASignedInCaseworker() throws Exception {
        long before = ServerProcess.heap();
        for (int i = 0; i < CASEWORKERS; i++) {
            Stranger person = signIn(masses(i), "127.0.0.1");
            person.get("casefile/day");
            person.get("casefile/files");
        }
        long each = (ServerProcess.heap() - before) / CASEWORKERS;
        report("memory of a signed-in caseworker: %d KiB".formatted(each));
        assertThat(each).isLessThan(500);
    }

    @Test
    @Order(3)
    void ownerGetsInWhileTenThousandGuess() throws Exception {
        Stranger owner = signIn(OWNER, "127.0.0.1");
        Map<Stranger.Answer, Integer> answers = new EnumMap<>(Stranger.Answer.class);
        ExecutorService attackers = Executors.newFixedThreadPool(8);
        AtomicInteger left = new AtomicInteger(TRIES);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int lane = i;
            running.add(attackers.submit(() -> guess(lane, left, answers)));
        }
        long longest = 0;
        int times = 0;
        while (left.get() > 0) {
            owner.closesTheBrowser();
            long begin = System.nanoTime();
            owner.open();
            assertThat(owner.attempt(OWNER, Server.demoPassword())).isEqualTo(Stranger.Answer.IN);
            longest = Math.max(longest, (System.nanoTime() - begin) / 1_000_000);
            times++;
            Thread.sleep(500);
        }
        for (Future<?> attacker : running) {
            attacker.get();
        }
        attackers.shutdown();
        report(
                "%d guesses from %d addresses were answered %s; the owner on a known browser signed in %d times, longest %d ms"
                        .formatted(TRIES, ADDRESSES, answers, times, longest));
        assertThat(longest).isLessThanOrEqualTo(1_000);
    }

    private static Void guess(int lane, AtomicInteger left, Map<Stranger.Answer, Integer> answers)
            throws IOException {
        List<Stranger> addresses = new ArrayList<>();
        for (int i = lane; i < ADDRESSES; i += 8) {
            Stranger stranger = new Stranger("127.0." + (1 + i / 10) + "." + (1 + i % 10));
            stranger.open();
            addresses.add(stranger);
        }
        for (int i = 0; left.getAndDecrement() > 0; i++) {
            Stranger.Answer answer =
                    addresses.get(i % addresses.size()).attempt(OWNER, "geraten" + i);
            synchronized (answers) {
                answers.merge(answer, 1, Integer::sum);
            }
        }
        return null;
    }

    @Test
    @Order(4)
    void timeDoesNotTellWhichNamesExist() throws Exception {
        long[] known = new long[PAIRS];
        long[] unknown = new long[PAIRS];
        List<Stranger> addresses = new ArrayList<>();
        for (int i = 0; i < ADDRESSES; i++) {
            addresses.add(new Stranger("127.1." + i + ".1"));
            addresses.get(i).open();
        }
        for (int i = 0; i < PAIRS; i++) {
            Stranger address = addresses.get(i % ADDRESSES);
            if (i % 2 == 0) {
                known[i] = timed(masses(i), address);
                unknown[i] = timed("leere." + (10_001 + i), address);
            } else {
                unknown[i] = timed("leere." + (10_001 + i), address);
                known[i] = timed(masses(i), address);
            }
        }
        double auc = auc(known, unknown);
        report("%d pairs of known and unknown names: AUC %.3f".formatted(PAIRS, auc));
        assertThat(Math.max(auc, 1 - auc)).isLessThan(0.55);
    }

    private static long timed(String name, Stranger stranger) throws IOException {
        assertThat(stranger.attempt(name, "geraten")).isEqualTo(Stranger.Answer.WRONG);
        return stranger.nanos();
    }

    /** How often a known name takes longer than an unknown one; half of the times says nothing. */
    private static double auc(long[] known, long[] unknown) {
        double longer = 0;
        for (long one : known) {
            for (long other : unknown) {
                longer += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return longer / known.length / unknown.length;
    }

    /** Whoever is told to wait a moment presses the button again; all of it is waiting. */
    private static Stranger signIn(String name, String address)
            throws IOException, InterruptedException {
        Stranger person = new Stranger(address);
        person.open();
        Stranger.Answer answer = person.attempt(name, Server.demoPassword());
        while (answer == Stranger.Answer.BUSY) {
            sentAway.incrementAndGet();
            Thread.sleep(500);
            answer = person.attempt(name, Server.demoPassword());
        }
        assertThat(answer).isEqualTo(Stranger.Answer.IN);
        return person;
    }

    private static String masses(int number) {
        return "masse." + (10_001 + number % PAIRS);
    }

    private static void report(String line) {
        System.out.println("measured: " + line);
    }
}
