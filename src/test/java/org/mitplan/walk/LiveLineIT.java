package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.Server;

/**
 * The line to a board opens to whoever may read it, carries no content, and ends with the right.
 */
class LiveLineIT extends AtTheWalkedOffice {
    private static final String LINE = "live/board/" + Things.id("file", "a");
    private static final String MOVE =
            "{\"card\":\"%s\",\"version\":%d,\"goal\":\"%s\",\"stage\":\"%s\"}";

    /** Keeps what arrives; "end" when the line is closed. */
    private static final class Ear implements WebSocket.Listener {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<?> onText(WebSocket line, CharSequence text, boolean last) {
            heard.add(text.toString());
            line.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket line, int code, String reason) {
            heard.add("end");
            return null;
        }

        String next() throws InterruptedException {
            return heard.poll(20, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lineOpensToWhoeverMayReadTheBoard(Walker who) {
        if (who.mayRead()) {
            assertThat(listen(who, LINE, own(), new Ear())).isNotNull();
        } else {
            assertThatThrownBy(() -> listen(who, LINE, own(), new Ear()))
                    .isInstanceOf(CompletionException.class);
        }
    }

    @Test
    @Asvs("4.4.2")
    void lineOpensToOurOwnPagesOnly() {
        for (String origin : List.of("http://example.org", own() + ".example.org", "null")) {
            assertThatThrownBy(() -> listen(Walker.RESPONSIBLE, LINE, origin, new Ear()))
                    .as(origin)
                    .isInstanceOf(CompletionException.class);
        }
    }

    /** The door must never ask for another board than the line then opens. */
    @ParameterizedTest
    @ValueSource(strings = {"%s%%2F%s", "%s/%s", "%s%%00", "%s;x=%s", "%s/", "%%2F%s", "x/%s"})
    void lineHasOneAddressAlone(String spelling) throws IOException {
        Path log = Path.of("target/testbed/payara.log");
        long before = Files.size(log);
        String own = Things.id("file", "a").toString();
        String path = "live/board/" + spelling.formatted(own, own);
        assertThatThrownBy(() -> listen(Walker.RESPONSIBLE, path, own(), new Ear()))
                .isInstanceOf(CompletionException.class);
        assertThat(Files.size(log)).as("the log stays short").isLessThan(before + 400);
    }

    @Test
    @Asvs("15.3.1")
    void moveIsToldByIdAndVersionAlone() throws Exception {
        Ear deputy = new Ear();
        listen(Walker.DEPUTY, LINE, own(), deputy);
        assertThat(moves("DOING").status()).isEqualTo(200);
        assertThat(deputy.next())
                .isEqualTo(
                        "{\"thing\":\"%s\",\"version\":%d}"
                                .formatted(Things.id("card", "a"), version()));
    }

    @Test
    void refusedMoveIsNotTold() throws Exception {
        Ear deputy = new Ear();
        WebSocket line = listen(Walker.DEPUTY, LINE, own(), deputy);
        assertThat(
                        Visitor.of(Walker.RESPONSIBLE)
                                .command("POST", moves(), body(-7, "IDEA"))
                                .status())
                .isEqualTo(409);
        line.sendText("?", true).join();
        assertThat(deputy.next()).as("the answer to the question alone").isEqualTo("{}");
    }

    @Test
    void whoeverLostTheRightHearsNothingAndTheLineEnds() throws Exception {
        Ear lead = new Ear();
        listen(Walker.LEAD, LINE, own(), lead);
        String team = "update account set team_id = %s where sign_in_name = 'rundgang.lead'";
        WalkOffice.execute(team.formatted("null"));
        try {
            moves("AGREED");
            assertThat(lead.next()).isEqualTo("end");
        } finally {
            WalkOffice.execute(team.formatted("'" + Things.id("home") + "'"));
        }
    }

    @Test
    void lineEndsWithTheSession() throws Exception {
        Ear ear = new Ear();
        Visitor passing = Visitor.signedIn(Walker.DEPUTY);
        passing.listen(LINE, own(), ear).join();
        Map<String, String> out = Form.in(passing.get("casefile/files").body(), "out");
        out.put("out:signout", "x");
        assertThat(passing.post("casefile/files", out).word()).isEqualTo("SIGN_IN");
        assertThat(ear.next()).isEqualTo("end");
    }

    private static WebSocket listen(Walker who, String address, String origin, Ear ear) {
        return Visitor.of(who).listen(address, origin, ear).join();
    }

    private static String own() {
        return Server.address().toString().replaceAll("/$", "");
    }

    private static String moves() {
        return "api/board/" + Things.id("file", "a") + "/moves";
    }

    private static Reply moves(String stage) {
        return Visitor.of(Walker.RESPONSIBLE).command("POST", moves(), body(version(), stage));
    }

    private static String body(long version, String stage) {
        return MOVE.formatted(Things.id("card", "a"), version, Things.id("goal", "a"), stage);
    }

    private static long version() {
        return WalkOffice.number(
                "select version from agreement where id = '" + Things.id("card", "a") + "'");
    }
}
