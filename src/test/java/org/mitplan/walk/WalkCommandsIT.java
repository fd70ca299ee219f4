package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.Server;

/** Whoever may do something does it only from our own pages and only with things of that file. */
class WalkCommandsIT extends AtTheWalkedOffice {
    private static final WalkTable TABLE = WalkTable.read("pages.csv");
    private static final List<String> KINDS = List.of("card", "goal", "plan", "person");
    private static final String ORIGIN = "Origin";
    private static final String SITE = "Sec-Fetch-Site";

    @Test
    @Asvs("3.5.1")
    void commandsFromElsewhereAreRefused() {
        Visitor visitor = Visitor.of(Walker.RESPONSIBLE);
        for (WalkTable.Line line : TABLE.lines()) {
            if (!line.get("method").equals("GET")) {
                elsewhere(visitor.token()).forEach((how, headers) -> refused(line, how, headers));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, Map<String, String>> elsewhere(String token) {
        String own = Server.address().toString().replaceAll("/$", "");
        String stranger = Visitor.of(Walker.DEPUTY).token();
        Map<String, Map<String, String>> ways = new HashMap<>();
        ways.put("no token", Map.of());
        ways.put("wrong token", Map.of(Visitor.TOKEN, "0".repeat(token.length())));
        ways.put("token of another session", Map.of(Visitor.TOKEN, stranger));
        ways.put("foreign origin", Map.of(Visitor.TOKEN, token, ORIGIN, "http://example.org"));
        ways.put("longer origin", Map.of(Visitor.TOKEN, token, ORIGIN, own + ".example.org"));
        ways.put("hidden origin", Map.of(Visitor.TOKEN, token, ORIGIN, "null"));
        ways.put("other site", Map.of(Visitor.TOKEN, token, SITE, "cross-site"));
        ways.put("same site", Map.of(Visitor.TOKEN, token, SITE, "same-site"));
        ways.put("no site", Map.of(Visitor.TOKEN, token, SITE, "none"));
        return ways;
    }

    private void refused(WalkTable.Line line, String how, Map<String, String> headers) {
        Map<String, String> places = new HashMap<>(WalkOffice.ids("a"));
        places.put("version", "0");
        Map<String, String> before = WalkOffice.sums();
        Reply reply =
                Visitor.of(Walker.RESPONSIBLE)
                        .command(
                                line.get("method"),
                                Things.fill(line.get("address"), places),
                                Things.fill(line.get("body"), places),
                                headers);
        boolean same = WalkOffice.sums().equals(before);
        if (!reply.word().equals("FORBIDDEN") || !same || reply.holdsCanary("a")) {
            wrong.add(line + " with " + how + ": " + reply.word());
        }
    }

    @Test
    @Asvs("8.2.2")
    void thingsOfAnotherFileAreNotThere() {
        for (WalkTable.Line line : TABLE.lines()) {
            for (String kind : KINDS) {
                if ((line.get("address") + line.get("body")).contains("{" + kind + "}")) {
                    swapped(line, kind);
                }
            }
        }
        assertThat(wrong).as("ways into another file").isEmpty();
    }

    /** The same person may open both files, but not find a thing of the one in the other. */
    private void swapped(WalkTable.Line line, String kind) {
        Map<String, String> before = WalkOffice.sums();
        Reply reply = with(line, kind, Things.id(kind, "b").toString());
        if (!reply.word().equals("ABSENT") || !WalkOffice.sums().equals(before)) {
            wrong.add(line + " with another file's " + kind + ": " + reply.word());
        }
        if (reply.holdsCanary("b")) {
            wrong.add(line + " with another file's " + kind + " gives a canary away");
        }
        reply.difference(with(line, kind, UUID.randomUUID().toString()))
                .ifPresent(part -> wrong.add(line + " with a strange " + kind + ": " + part));
    }

    private static Reply with(WalkTable.Line line, String kind, String id) {
        Map<String, String> places = new HashMap<>(WalkOffice.ids("a"));
        places.put(kind, id);
        return WalkPagesIT.ask(Visitor.of(Walker.RESPONSIBLE), line, places);
    }
}
