package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/**
 * What other people notice while somebody besieges the server, and what is left of it afterwards.
 */
class SiegeMeasure extends FromOutside {
    private static final int SECONDS = Integer.getInteger("measure.siege", 60);
    private static final double LONGEST_MILLIS = 2_000;
    private static final long MOST_HEAP = 500 * 1024;
    private static final long MOST_DISK = 100_000_000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String UPLOAD = "multipart/form-data; boundary=x";
    private static final String SIGN_IN = "access/signin";
    private static final String OWNER = "tilda.tintenfass";
    private static final URI SERVER = Server.address();

    private final Visitor owner = Visitor.signedIn(OWNER);
    private final Besieger nobody = new Besieger(SERVER, "");
    private final Besieger staff = new Besieger(SERVER, owner.cookie());

    @Test
    void largeUploadsOfNobody() throws Exception {
        bears("24 x 29 MB by nobody", 24, () -> nobody.floods(SIGN_IN, UPLOAD, 29_000_000));
    }

    @Test
    void textsThatAreTooLong() throws Exception {
        bears("12 x 3 MB of text", 12, () -> staff.floods("casefile/files", FORM, 3_000_000));
    }

    @Test
    void picturesThatUnpackToMoreThanTheyAre() throws Exception {
        String page = signaturePage();
        byte[] form = BadPicture.in(Form.in(owner.get(page).text(), "s"));
        bears("4 x bad PNG", 4, () -> staff.sends(page, BadPicture.TYPE, form));
    }

    @Test
    void guessesFromTwoHundredAddresses() throws Exception {
        List<Stranger> strangers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            strangers.add(new Stranger("127.0." + (1 + i / 10) + "." + (1 + i % 10)));
            strangers.get(i).open();
        }
        AtomicInteger tries = new AtomicInteger();
        bears(
                "wrong sign-ins from 200 addresses, at most 10,000",
                8,
                () -> {
                    int number = tries.getAndIncrement();
                    if (number >= 10_000) {
                        TimeUnit.SECONDS.sleep(1);
                        return "rest";
                    }
                    Stranger stranger = strangers.get(number % strangers.size());
                    synchronized (stranger) {
                        return stranger.attempt(OWNER, "geraten" + number).name();
                    }
                });
    }

    @Test
    void sessionsOfNobody() throws Exception {
        AtomicInteger sessions = new AtomicInteger();
        bears(
                "400 sessions by nobody",
                4,
                () -> {
                    if (sessions.getAndIncrement() >= 400) {
                        TimeUnit.SECONDS.sleep(1);
                        return "rest";
                    }
                    return nobody.asks(SIGN_IN);
                });
    }

    @Test
    void linesThatNeverAnswer() throws Exception {
        String file = signaturePage().replaceAll(".*file=([^&]+).*", "$1");
        List<Socket> lines = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(staff.open());
            answers.add(staff.keepsSilent(lines.get(i), "live/board/" + file));
        }
        assertThat(answers).as("lines that stand, at the beginning").containsOnly("101");
        bears(
                "60 lines that never answer",
                1,
                () -> {
                    TimeUnit.SECONDS.sleep(1);
                    return "rest";
                });
        for (Socket line : lines) {
            line.close();
        }
    }

    @Test
    void eightThousandParameters() throws Exception {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < 8_000; i++) {
            form.append('p').append(i).append("=&");
        }
        byte[] body = form.toString().getBytes();
        bears("8,000 parameters", 4, () -> nobody.sends(SIGN_IN, FORM, body));
    }

    @Test
    void drippingBodiesOnTheBareServer() throws Exception {
        report("200 dripping bodies, bare server", dripsAt(SERVER));
    }

    @Test
    void drippingBodiesThroughTheShippedProxy(@TempDir Path folder) throws Exception {
        try (ShippedProxy proxy = ShippedProxy.before(SERVER, folder)) {
            holds("200 dripping bodies through the proxy", dripsAt(proxy.address()));
        }
    }

    private Siege dripsAt(URI server) throws Exception {
        Besieger slow = new Besieger(server, "");
        return siege(server, 200, () -> slow.drips(SIGN_IN, 60_000, SECONDS));
    }

    /** What the besiegers were answered, how the others fared, and what is left on the disk. */
    private record Siege(Map<String, Integer> answers, Neighbours others, long grown) {}

    private void bears(String attack, int parallel, Callable<String> act) throws Exception {
        holds(attack, siege(SERVER, parallel, act));
    }

    private void holds(String attack, Siege siege) throws Exception {
        report(attack, siege);
        assertThat(siege.others().slowestOfHundred()).isLessThanOrEqualTo(LONGEST_MILLIS);
        assertThat(siege.others().failures()).isEmpty();
        assertThat(ServerProcess.heap()).as("heap in KiB").isLessThan(MOST_HEAP);
        assertThat(siege.grown()).as("bytes that are left on the disk").isLessThan(MOST_DISK);
        isUnharmed();
    }

    private void isUnharmed() throws IOException {
        assertThat(nobody.asks(SIGN_IN)).isEqualTo("200");
        for (String page : List.of("casefile/day", "casefile/files", signaturePage())) {
            long begin = System.nanoTime();
            assertThat(owner.get(page).status()).as(page).isEqualTo(200);
            assertThat((System.nanoTime() - begin) / 1e6).isLessThan(LONGEST_MILLIS);
        }
    }

    private Siege siege(URI server, int parallel, Callable<String> act) throws Exception {
        Map<String, Integer> answers = new TreeMap<>();
        long before = ServerProcess.disk();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        Neighbours others = new Neighbours(server, owner.cookie()).work();
        ExecutorService besiegers = Executors.newFixedThreadPool(parallel);
        for (int one = 0; one < parallel; one++) {
            besiegers.submit(
                    () -> {
                        while (System.nanoTime() < end) {
                            String answer = answer(act);
                            synchronized (answers) {
                                answers.merge(answer, 1, Integer::sum);
                            }
                        }
                    });
        }
        besiegers.shutdown();
        TimeUnit.SECONDS.sleep(SECONDS);
        others.stop();
        assertThat(besiegers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        return new Siege(answers, others, ServerProcess.disk() - before);
    }

    private static String answer(Callable<String> act) {
        try {
            return act.call();
        } catch (Exception refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static void report(String attack, Siege siege) throws Exception {
        System.out.println(
                "measured: %s for %d s, answered %s: %s; heap then %d KiB, disk %d KB more"
                        .formatted(
                                attack,
                                SECONDS,
                                siege.answers(),
                                siege.others(),
                                ServerProcess.heap(),
                                siege.grown() / 1_000));
    }

    private String signaturePage() {
        for (int row = 0; row < 40; row++) {
            String ids = "select %s from plan_party order by id limit 1 offset " + row;
            String page =
                    "hilfeplan/signature?file=%s&plan=%s&person=%s"
                            .formatted(
                                    text(ids.formatted("file_id")),
                                    text(ids.formatted("plan_id")),
                                    text(ids.formatted("person_id")));
            if (owner.get(page).status() == 200) {
                return page;
            }
        }
        throw new IllegalStateException(OWNER + " has no plan that is to be signed");
    }

    private static String text(String sql) {
        try {
            return Server.text(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
