package org.mitplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/**
 * How much of the speed of hand-written servlets is left: the board page and the move of a card.
 */
class BoardMeasure extends FromOutside {
    private static final String BARE = "jakarta.faces.resource/bare";
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static Visitor susi;
    private static LargeFile file;

    @BeforeAll
    static void fillBoard() throws Exception {
        if (file == null) {
            file = LargeFile.with(200);
            susi = Visitor.signedIn(LargeFile.CASEWORKER);
        }
    }

    @Test
    void boardPage() throws Exception {
        handInTheFrame();
        String bare = susi.get(BARE + "?file=" + file.id()).text();
        assertThat(steady(bare).equals(steady(susi.get(page()).text())))
                .as("the bare page is the same page")
                .isTrue();
        for (int people : new int[] {1, 4}) {
            try (Rounds rounds = new Rounds()) {
                report(
                        rounds.compare(
                                "board with 200 cards",
                                getting(people, page()),
                                getting(people, BARE + "?file=" + file.id())));
            }
        }
    }

    @Test
    void move() throws Exception {
        for (int people : new int[] {1, 4}) {
            try (Rounds rounds = new Rounds()) {
                report(
                        rounds.compare(
                                "move",
                                moving(people, 0, "api/board/" + file.id() + "/moves"),
                                moving(people, people, BARE + "?file=" + file.id())));
            }
        }
    }

    private static String page() {
        return "board/board?file=" + file.id();
    }

    /** Gives the bare servlet what surrounds the board, as the real page has it. */
    private static void handInTheFrame() {
        String page = susi.get(page()).text();
        int begin = page.indexOf("<section class=\"lane\"");
        int end = page.lastIndexOf("</section>") + "</section>".length();
        String frame = page.substring(0, begin) + "{{board}}" + page.substring(end);
        susi.put(
                BARE,
                frame.replace("Zora Tausendschön", "{{name}}")
                        .replaceAll("51\\.2-HzE-1999-\\w+", "{{number}}"));
    }

    /** The page without what is drawn anew for each request. */
    private static String steady(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(?s)<script id=\"[0-9a-f-]{36}\".*?</script>", "")
                .replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*) value=\"[^\"]*\"", "$1")
                .replaceAll("(name=\"(?:primefaces.nonce|once)\"[^>]*) value=\"[^\"]*\"", "$1");
    }

    private static List<Rounds.Sender> getting(int people, String path) throws IOException {
        List<Rounds.Sender> senders = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            KeptConnection connection =
                    new KeptConnection(Server.address(), Visitor.signedIn(LargeFile.CASEWORKER));
            senders.add(() -> connection.get(path));
        }
        return senders;
    }

    /** Everybody moves a card of their own to and fro between two columns of its lane. */
    private static List<Rounds.Sender> moving(int people, int firstCard, String path)
            throws IOException {
        List<Rounds.Sender> senders = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            senders.add(new Mover(firstCard + i, path));
        }
        return senders;
    }

    private static final class Mover implements Rounds.Sender {
        private static final String COMMAND =
                "{\"card\":\"%s\",\"version\":%d,\"goal\":\"%s\",\"stage\":\"%s\",\"after\":\"%s\"}";
        private final KeptConnection connection;
        private final int card;
        private final String path;
        private int version;
        private boolean back;

        Mover(int card, String path) throws IOException {
            Visitor visitor = Visitor.signedIn(LargeFile.CASEWORKER);
            connection = new KeptConnection(Server.address(), visitor);
            this.card = card;
            this.path = path;
            version = LargeFile.version(file.card(card));
        }

        @Override
        public void send() throws IOException {
            int neighbour = card + file.goals() * (back ? 1 : 2);
            String command =
                    COMMAND.formatted(
                            file.card(card),
                            version,
                            file.goal(card),
                            back ? "AGREED" : "DOING",
                            file.card(neighbour));
            Matcher reply = VERSION.matcher(connection.post(path, command));
            assertThat(reply.find()).isTrue();
            version = Integer.parseInt(reply.group(1));
            back = !back;
        }
    }

    private static void report(String line) {
        System.out.println("measured: " + line);
    }
}
