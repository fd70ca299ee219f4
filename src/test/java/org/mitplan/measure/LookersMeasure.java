package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.Browsers;
import org.mitplan.testbed.FromOutside;

/** How long a move takes from the mover's hand until everybody who looks at the board has it. */
class LookersMeasure extends FromOutside {
    private static final int LOOKERS = Integer.getInteger("measure.lookers", 28);
    private static final int SCREENS = Integer.getInteger("measure.screens", 2);
    private static final int MOVES = Integer.getInteger("measure.moves", 40);
    private static final int WARM_UP = 6;
    private static final int PAUSE = Integer.getInteger("measure.pause", 1500);
    private static final int LONGEST = 10_000;
    private static final int MEDIAN = 500;
    private static final List<String> READERS = List.of(LargeFile.CASEWORKER, "ludwig.leitfaden");
    private static final String COMMAND =
            "{\"card\":\"%s\",\"version\":%d,\"goal\":\"%s\",\"stage\":\"%s\"}";

    /** Notes when a version of a card was painted. */
    private static final String WATCH =
            "() => { window.arrived = {}; const look = () => requestAnimationFrame(() => {"
                    + " for (const card of document.querySelectorAll('.card')) {"
                    + " const key = card.id.slice(2) + ':' + card.dataset.version;"
                    + " window.arrived[key] = window.arrived[key] || Date.now(); } }); look();"
                    + " new MutationObserver(look).observe(document.querySelector('.board'),"
                    + " { subtree: true, childList: true, attributeFilter: ['data-version'] }); }";

    private final List<Looker> lookers = new ArrayList<>();
    private final List<Page> screens = new ArrayList<>();

    /** One move: its card and version, and when it began by both clocks. */
    private record Began(String card, int version, long nanos, long millis) {}

    @Test
    void moveReachesEverybodyWhoLooks() throws Exception {
        LargeFile file = LargeFile.with(200);
        Visitor mover = Visitor.signedIn(LargeFile.CASEWORKER);
        gather(file);
        List<Began> moves = new ArrayList<>();
        for (int i = -WARM_UP; i < MOVES; i++) {
            Began move =
                    move(file, mover, Math.floorMod(Math.floorDiv(i, 2), file.goals()), i % 2 == 0);
            await(move);
            if (i >= 0) {
                moves.add(move);
            }
        }
        Waits replies = new Waits();
        Waits painted = new Waits();
        for (Began move : moves) {
            lookers.forEach(
                    one -> replies.add(one.arrived(move.card(), move.version()) - move.nanos()));
            screens.forEach(one -> painted.add(1_000_000 * (painted(one, move) - move.millis())));
        }
        System.out.printf(
                "measured: %d lookers, %d moves: move to arrival %s; move to paint in a browser %s%n",
                LOOKERS + SCREENS, MOVES, replies, painted);
        assertThat(replies.millis(50)).isLessThanOrEqualTo(MEDIAN);
        assertThat(painted.millis(50)).isLessThanOrEqualTo(MEDIAN);
        leave();
    }

    private void gather(LargeFile file) throws IOException {
        for (int i = 0; i < LOOKERS; i++) {
            lookers.add(new Looker(file.id(), Visitor.signedIn(READERS.get(i % READERS.size()))));
        }
        for (int i = 0; i < SCREENS; i++) {
            BrowserContext browser = Browsers.person();
            Visitor.signedIn(READERS.get(1)).goesOnIn(browser);
            Page page = browser.newPage();
            page.navigate("board/board?file=" + file.id());
            page.evaluate(WATCH);
            screens.add(page);
        }
    }

    private static Began move(LargeFile file, Visitor mover, int card, boolean there) {
        String id = file.card(card);
        int version = LargeFile.version(id);
        String command =
                COMMAND.formatted(id, version, file.goal(card), there ? "DOING" : "AGREED");
        Began move = new Began(id, version + 1, System.nanoTime(), System.currentTimeMillis());
        Visitor.Reply reply = mover.command("api/board/" + file.id() + "/moves", command);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return move;
    }

    /** The next move begins a little after everybody has this one, as in a conversation. */
    private void await(Began move) throws InterruptedException {
        long end = System.nanoTime() + LONGEST * 1_000_000L;
        while (!lookers.stream().allMatch(one -> one.arrived(move.card(), move.version()) != null)
                || !screens.stream().allMatch(one -> painted(one, move) != 0)) {
            assertThat(System.nanoTime()).as(() -> missing(move)).isLessThan(end);
            Thread.sleep(100);
        }
        Thread.sleep(PAUSE);
    }

    private String missing(Began move) {
        return "%d lookers and %d screens miss the move"
                .formatted(
                        lookers.stream()
                                .filter(one -> one.arrived(move.card(), move.version()) == null)
                                .count(),
                        screens.stream().filter(one -> painted(one, move) == 0).count());
    }

    private static long painted(Page screen, Began move) {
        Object arrived =
                ((Map<?, ?>) screen.evaluate("window.arrived"))
                        .get(move.card() + ":" + move.version());
        return ((Number) Objects.requireNonNullElse(arrived, 0)).longValue();
    }

    private void leave() {
        lookers.forEach(Looker::leave);
        screens.forEach(screen -> screen.context().close());
    }
}
