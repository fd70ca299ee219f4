package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer in our words, no defect, nothing changed. */
class WalkNonsenseIT extends AtTheWalkedOffice {
    private static final WalkTable TABLE = WalkTable.read("pages.csv");
    private static final List<String> NO_OBJECTS =
            List.of(
                    "",
                    " ",
                    "null",
                    "[]",
                    "42",
                    "\"x\"",
                    "{",
                    "{\"card\":",
                    "{\"a\":1}}",
                    "{'a':1}",
                    "<a/>",
                    "\u0000",
                    "[".repeat(60_000),
                    "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
    private static final List<String> ODD_OBJECTS =
            List.of(
                    "{}",
                    "{\"card\":1,\"version\":\"x\",\"goal\":[],\"stage\":{},\"answers\":7,\"q\":null}",
                    "{\"card\":\"{card}\",\"version\":1e400,\"stage\":\"DOING\",\"goal\":\"x\"}",
                    "{\"card\":\"{card}\",\"version\":4294967296,\"stage\":\"X\",\"goal\":\"'\"}",
                    "{\"card\":\"{card}\",\"version\":-1,\"stage\":\"DONE\",\"answers\":[1,null,{}]}",
                    "{\"version\":1e1000000000,\"q\":\"\\u0000\\u001e%_\\\\\\\"\"}");
    private static final List<String> VALUES =
            List.of(
                    "",
                    "x",
                    "'",
                    "-1",
                    "0",
                    "2147483647",
                    "99999999999999999999",
                    "1e9",
                    "%F0%9F%98%80",
                    "%1E%1F",
                    "%ED%A0%80",
                    "%C3",
                    "31.2.2026",
                    "29.2.9999",
                    "9".repeat(2_000),
                    "00000000-0000-0000-0000-000000000000");
    private static final Pattern PARAMETER = Pattern.compile("([?&])(\\w+)=([^&]*)");
    private static final Pattern VIEW_PARAMETER = Pattern.compile("viewParam name=\"(\\w+)\"");
    private final Visitor visitor = Visitor.of(Walker.RESPONSIBLE);

    @Test
    void bodyThatIsNoObjectIsRefusedInOurWords() {
        for (WalkTable.Line line : commands()) {
            for (String body : NO_OBJECTS) {
                Map<String, String> before = WalkOffice.sums();
                Reply reply = fromOurPage(line, body);
                if (reply.status() != 400
                        || !reply.body().startsWith("{\"message\":\"")
                        || !WalkOffice.sums().equals(before)) {
                    wrong.add(line + " with " + start(body) + ": " + reply.status());
                }
            }
            Reply reply =
                    visitor.command(
                            line.get("method"),
                            address(line),
                            "q=x",
                            Map.of(
                                    Visitor.TOKEN,
                                    visitor.token(),
                                    "Content-Type",
                                    "application/x-www-form-urlencoded"));
            refusedInOurWords(line + " as a form", reply, 415);
        }
        assertThat(wrong).isEmpty();
    }

    /** As the browser says it, which is asked where there is no session yet. */
    private Reply fromOurPage(WalkTable.Line line, String body) {
        return visitor.command(
                line.get("method"),
                address(line),
                body,
                Map.of(Visitor.TOKEN, visitor.token(), "Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void objectOfOtherKindsOfFieldsChangesNothing() {
        for (WalkTable.Line line : commands()) {
            for (String odd : ODD_OBJECTS) {
                Map<String, String> before = WalkOffice.sums();
                String body = Things.fill(odd, WalkOffice.ids("a"));
                Reply reply = visitor.command(line.get("method"), address(line), body);
                answered(line + " with " + start(body), reply);
                if (reply.status() / 100 != 2 && !WalkOffice.sums().equals(before)) {
                    wrong.add(line + " with " + start(body) + ": refused and wrote");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void addressAskedInAnotherWayIsRefusedInOurWords() {
        for (WalkTable.Line line : TABLE.lines()) {
            if (line.get("address").startsWith("api/")) {
                Reply reply = visitor.command("PATCH", address(line), "{}");
                refusedInOurWords(line + " as PATCH", reply, 405);
            } else {
                answered(line + " as PUT", visitor.command("PUT", address(line), "{}"));
            }
        }
        refusedInOurWords("nowhere", visitor.get("api/nowhere"), 404);
        assertThat(wrong).isEmpty();
    }

    @Test
    void parameterOfAnyValueIsAnswered() {
        for (WalkTable.Line line : TABLE.lines()) {
            if (line.get("method").equals("GET") && !line.get("address").matches(".*(pdf|docx)$")) {
                for (String value : VALUES) {
                    addresses(line, value).parallelStream()
                            .forEach(address -> answered(address, visitor.get(address)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Each parameter in turn, of the address and of the page; and each id in the path. */
    private static Set<String> addresses(WalkTable.Line line, String value) {
        String address = line.get("address");
        Map<String, String> ids = WalkOffice.ids("a");
        Set<String> all = new TreeSet<>();
        Matcher parameter = PARAMETER.matcher(address);
        while (parameter.find()) {
            all.add(
                    address.substring(0, parameter.start(3))
                            + value
                            + address.substring(parameter.end(3)));
        }
        Matcher named = VIEW_PARAMETER.matcher(Targets.source(address.split("\\?")[0]));
        while (named.find()) {
            if (!address.contains(named.group(1) + "=")) {
                all.add(
                        address
                                + (address.contains("?") ? "&" : "?")
                                + named.group(1)
                                + "="
                                + value);
            }
        }
        if (address.startsWith("api/") && !value.isEmpty()) {
            ids.keySet().forEach(id -> all.add(address.replace("{" + id + "}", value)));
        }
        Set<String> filled = new TreeSet<>();
        all.forEach(one -> filled.add(Things.fill(one, ids)));
        return filled;
    }

    private void answered(String what, Reply reply) {
        if (reply.isDefect()) {
            wrong.add(what + ": " + reply.status());
        }
    }

    private void refusedInOurWords(String what, Reply reply, int status) {
        if (reply.status() != status || !reply.body().startsWith("{\"message\":\"")) {
            wrong.add(what + ": " + reply.status() + " " + start(reply.body()));
        }
    }

    private static List<WalkTable.Line> commands() {
        return TABLE.lines().stream()
                .filter(line -> !line.get("method").equals("GET"))
                .filter(line -> !line.get("body").isEmpty())
                .toList();
    }

    private static String address(WalkTable.Line line) {
        return filled(line.get("address"));
    }

    private static String filled(String address) {
        return Things.fill(address, new HashMap<>(WalkOffice.ids("a")));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 60));
    }
}
