package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.shared.Texts;
import org.mitplan.testbed.Server;

/** However an address is spelled, nothing opens that its plain spelling would not open. */
@Asvs("8.3.1")
class SpellingsIT extends AtTheWalkedOffice {
    private static final String LINE = "live/board/" + Things.id("file", "a");
    private static final Set<String> REFUSALS =
            Set.of("SIGN_IN", "UNKNOWN", "FORBIDDEN", "ABSENT", "400", "405", "301");
    private static final List<String> SPELLINGS =
            List.of(
                    "{first};x{rest}",
                    "{first};x=1;y=2{rest};z",
                    "{path};jsessionid=1",
                    ";x/{path}",
                    "/{path}",
                    "//{path}",
                    "{first}/{rest}",
                    "./{path}",
                    "%2e/{path}",
                    "x/../{path}",
                    "x/%2e%2e/{path}",
                    "x/..;/{path}",
                    "access/signin/../../{path}",
                    "access/signin/..;/..;/{path}",
                    "jakarta.faces.resource/../{path}",
                    "jakarta.faces.resource/%2e%2e/{path}",
                    "jakarta.faces.resource/..;x/{path}",
                    "jakarta.faces.resource/..%2f{path}",
                    "%{code}{tail}",
                    "%25{code}{tail}",
                    "%c1%a8{tail}",
                    "{path}%00",
                    "{path}%00.css",
                    "{path}/",
                    "{path}/.",
                    "{path}%20",
                    "{path}%3b",
                    "{path}.",
                    "{path};%2f..%2f..%2falive",
                    "{path}/..%2f..%2falive",
                    "{path};%2f..%2f..%2f..%2f..%2faccess%2fsignin",
                    "{path};%2f..%2f..%2fportal%2fx",
                    "{path};..%2f",
                    "api/alive/..%2f..%2f{path}");
    private static final List<String> OF_THE_SERVER =
            List.of(
                    "health",
                    "health/ready",
                    "health/live",
                    "metrics",
                    "openapi",
                    "api/application.wadl",
                    "WEB-INF/web.xml",
                    "META-INF/LICENSE-EUPL-1.2.txt");

    /** Every way of writing a path that some server or filter once took for another one. */
    private static Set<String> spellings(String address) {
        String path = address.split("\\?")[0];
        String query = address.substring(path.length());
        String first = path.split("/")[0];
        Map<String, String> parts =
                Map.of(
                        "path", path,
                        "first", first,
                        "rest", path.substring(first.length()),
                        "code", "%02x".formatted((int) path.charAt(0)),
                        "tail", path.substring(1));
        Set<String> all = new LinkedHashSet<>();
        SPELLINGS.forEach(spelling -> all.add(Things.fill(spelling, parts) + query));
        for (String slash : List.of("%2f", "%5c", "%c0%af", "%e0%80%af")) {
            all.add(path.replace("/", slash) + query);
        }
        all.add(path.toUpperCase(Locale.ROOT) + query);
        all.add(first.toUpperCase(Locale.ROOT) + path.substring(first.length()) + query);
        all.remove(address);
        return all;
    }

    @Test
    void noSpellingOfAProtectedAddressAnswersStrangersOrShowsAnythingToColleagues() {
        List<String> open = new ArrayList<>();
        for (WalkTable.Line line : WalkTable.read("pages.csv").lines()) {
            String plain = Things.fill(line.get("address"), WalkOffice.ids("a"));
            if (!line.get("method").equals("GET")
                    || !REFUSALS.contains(line.expected(Walker.NOBODY))) {
                continue;
            }
            for (String spelled : spellings(plain)) {
                Reply stranger = Visitor.of(Walker.NOBODY).get(spelled);
                if (!REFUSALS.contains(stranger.word()) || stranger.holdsCanary("a")) {
                    open.add("nobody " + stranger.word() + " " + spelled);
                }
                if (REFUSALS.contains(line.expected(Walker.COLLEAGUE))
                        && showsMore(Visitor.of(Walker.COLLEAGUE).get(spelled))) {
                    open.add("colleague " + spelled);
                }
            }
        }
        assertThat(open).as("spellings that open more than the plain one").isEmpty();
    }

    private static boolean showsMore(Reply reply) {
        return reply.holdsCanary("a") && !isHome(reply);
    }

    /** The server takes "/;x/..." for "/", where everybody finds their own day. */
    private static boolean isHome(Reply reply) {
        return reply.body().contains("<title>" + Texts.of("day.title"));
    }

    @Test
    @Asvs({"13.4.1", "13.4.5"})
    void noSpellingOfWhatBelongsToTheServerAnswers() {
        List<String> open = new ArrayList<>();
        for (String inside : OF_THE_SERVER) {
            Set<String> all = spellings(inside);
            all.add(inside);
            for (String spelled : all) {
                for (Walker who : List.of(Walker.NOBODY, Walker.ADMIN)) {
                    Reply reply = Visitor.of(who).get(spelled);
                    if (!REFUSALS.contains(reply.word()) && !isHome(reply)) {
                        open.add(who + " " + reply.word() + " " + spelled);
                    }
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Walker.class,
            names = {"COLLEAGUE", "FINANCE", "NOBODY"})
    void noSpellingOpensALineToABoardThatOneMayNotRead(Walker who) {
        for (String spelled : spellings(LINE)) {
            assertThatThrownBy(() -> listen(who, spelled, own()))
                    .as(spelled)
                    .isInstanceOf(CompletionException.class);
        }
    }

    @Test
    void noSpellingOpensALineToAnotherSite() {
        for (String spelled : spellings(LINE)) {
            assertThatThrownBy(() -> listen(Walker.RESPONSIBLE, spelled, "http://example.org"))
                    .as(spelled)
                    .isInstanceOf(CompletionException.class);
        }
    }

    private static WebSocket listen(Walker who, String address, String origin) {
        return Visitor.of(who).listen(address, origin, new WebSocket.Listener() {}).join();
    }

    private static String own() {
        return Server.address().toString().replaceAll("/$", "");
    }
}
