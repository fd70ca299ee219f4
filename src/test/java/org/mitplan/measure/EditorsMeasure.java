package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/**
 * Six people write the same part of a plan and the same agreements and move its cards. Everybody
 * adds a word of their own to what they see. If nothing is overwritten in silence, each word whose
 * storing was confirmed stands in the end where it was written, and each kept state is the one
 * before and one word more.
 */
class EditorsMeasure extends FromOutside {
    private static final int EDITORS = 6;
    private static final Duration LONG =
            Duration.ofSeconds(Integer.getInteger("measure.editors.seconds", 60));
    private static final int CARDS = 2;
    private static final int MOVED = 200;
    private static final int CLASH = 409;
    private static final int ASKS_WHO_AGREED = 422;
    private static final String MOVE =
            "{\"card\":\"%s\",\"version\":%d,\"goal\":\"%s\",\"stage\":\"%s\",\"after\":\"\"}";
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger clashes = new AtomicInteger();
    private final AtomicInteger moves = new AtomicInteger();
    private LargeFile file;
    private String plan;

    @Test
    void nobodyOverwritesAnybodyInSilence() throws Exception {
        file = LargeFile.with(3, 6);
        plan = file.beginPlan();
        List<String> words = new ArrayList<>();
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        try {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int i = 0; i < EDITORS; i++) {
                all.add(editors.submit(new Editor(i)));
            }
            for (Future<List<String>> one : all) {
                words.addAll(one.get());
            }
        } finally {
            editors.shutdownNow();
        }
        int lost = lost(words);
        System.out.printf(
                "measured: %d editors for %d s: %d texts and %d moves stored, %d clashes shown,"
                        + " %d silent overwrites%n",
                EDITORS, LONG.toSeconds(), stored.get(), moves.get(), clashes.get(), lost);
        assertThat(stored.get()).isPositive();
        assertThat(clashes.get()).isPositive();
        assertThat(lost).isZero();
    }

    /** One of them: looks, thinks for a moment, writes or moves, and looks again. */
    private final class Editor implements Callable<List<String>> {
        private final int number;
        private final Random chance;
        private final Visitor visitor = Visitor.signedIn(LargeFile.CASEWORKER);
        private final List<String> confirmed = new ArrayList<>();
        private int turn;

        Editor(int number) {
            this.number = number;
            chance = new Random(number);
        }

        @Override
        public List<String> call() throws Exception {
            Instant end = Instant.now().plus(LONG);
            while (Instant.now().isBefore(end)) {
                String card = file.card(chance.nextInt(CARDS));
                String agreement = "board/agreement?file=" + file.id() + "&card=" + card;
                String part = "hilfeplan/plan?file=" + file.id() + "&plan=" + plan + "&part=SINCE";
                switch (chance.nextInt(3)) {
                    case 0 -> write(part, "f:text");
                    case 1 -> write(agreement, "f:detail");
                    default -> move(card);
                }
            }
            return confirmed;
        }

        private void write(String address, String field) throws InterruptedException {
            Map<String, String> form = Form.in(visitor.get(address).text(), "f");
            String word = "w" + number + "x" + turn++;
            form.merge(field, word, (before, mine) -> (before + " " + mine).strip());
            form.put("f:go", "");
            think();
            Visitor.Reply reply = visitor.post(address, form);
            if (reply.status() == 302) {
                confirmed.add(word);
                stored.incrementAndGet();
            } else {
                assertThat(reply.text()).as(address).contains("clash-title");
                clashes.incrementAndGet();
            }
        }

        private void move(String card) throws InterruptedException {
            int version = LargeFile.version(card);
            think();
            String stage = chance.nextBoolean() ? "AGREED" : "DOING";
            Visitor.Reply reply =
                    visitor.command(
                            "api/board/" + file.id() + "/moves",
                            MOVE.formatted(card, version, file.goal(chance.nextInt(3)), stage));
            assertThat(reply.status()).as(reply.text()).isIn(MOVED, CLASH, ASKS_WHO_AGREED);
            moves.addAndGet(reply.status() == MOVED ? 1 : 0);
            clashes.addAndGet(reply.status() == CLASH ? 1 : 0);
        }

        private void think() throws InterruptedException {
            Thread.sleep(chance.nextInt(300));
        }
    }

    /** Confirmed words that do not stand, and states that lack a word of the state before. */
    private int lost(List<String> confirmed) throws SQLException {
        List<String> states = new ArrayList<>();
        int lost =
                gone(
                        "plan_section where plan_id = '" + plan + "' and topic = 'SINCE'",
                        "text",
                        states);
        for (int i = 0; i < CARDS; i++) {
            lost += gone("agreement where id = '" + file.card(i) + "'", "detail", states);
        }
        String standing = " " + String.join(" ", states) + " ";
        return lost
                + (int)
                        confirmed.stream()
                                .filter(word -> !standing.contains(" " + word + " "))
                                .count();
    }

    /** How many of the kept states do not go on from the state before; the last one is added. */
    private static int gone(String rows, String column, List<String> last) throws SQLException {
        String all = rows.replaceFirst(" where", " for system_time all where");
        String before = "";
        int gone = 0;
        try (var database = Server.database();
                var statement = database.createStatement();
                ResultSet states =
                        statement.executeQuery(
                                "select "
                                        + column
                                        + " from "
                                        + all
                                        + " order by row_start, version")) {
            while (states.next()) {
                String now = states.getString(1);
                gone += now.startsWith(before) ? 0 : 1;
                before = now;
            }
        }
        last.add(before);
        return gone;
    }
}
