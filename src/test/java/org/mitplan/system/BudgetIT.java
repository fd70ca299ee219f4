package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.measure.LargeFile;
import org.mitplan.measure.PageLoad;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Browsers;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** What pages may cost in statements, bytes and requests, even on a very full board. */
class BudgetIT extends FromOutside {
    private static final int KILO = 1000;
    private static final Pattern OWN_RESOURCE =
            Pattern.compile(
                    "(?:href|src)=\"([^\"]*jakarta.faces.resource[^\"]*ln=mitplan[^\"]*)\"");
    private static Visitor susi;
    private static LargeFile small;
    private static LargeFile full;
    private static LargeFile huge;
    private static String plan;

    @BeforeAll
    static void fillBoards() throws SQLException {
        if (susi != null) {
            return;
        }
        small = LargeFile.with(20);
        full = LargeFile.with(200);
        huge = LargeFile.with(1000);
        plan = full.beginPlan();
        susi = Visitor.signedIn(LargeFile.CASEWORKER);
    }

    static Stream<String> pages() {
        return Stream.of(
                        "access/account",
                        "casefile/day",
                        "casefile/files",
                        "casefile/newfile",
                        "casefile/overview?file=%s",
                        "casefile/facts?file=%s",
                        "casefile/responsibility?file=%s",
                        "casefile/timeline?file=%s",
                        "casefile/people?file=%s",
                        "casefile/person?file=%s",
                        "board/board?file=%s",
                        "board/board?shape=list&file=%s",
                        "board/agreement?file=%s",
                        "board/goal?file=%s",
                        "board/limits?file=%s",
                        "board/mine",
                        "hilfeplan/plans?file=%s",
                        "hilfeplan/plan?file=%s&plan=" + plan,
                        "hilfeplan/plan?part=CONSENT&file=%s&plan=" + plan,
                        "hilfeplan/plan?part=AGREEMENTS&file=%s&plan=" + plan,
                        "hilfeplan/check?file=%s&plan=" + plan)
                .map(address -> address.formatted(full.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "board/board?file=%s, 10",
        "casefile/overview?file=%s, 10",
        "casefile/timeline?file=%s, 10",
        "casefile/people?file=%s, 10",
        "casefile/responsibility?file=%s, 10",
        "casefile/offers, 5",
        "casefile/files, 10",
        "access/account, 4",
        "casefile/day, 10",
        "board/mine, 6",
        "hilfeplan/plan?file=%s&plan=%s, 12",
        "hilfeplan/plan?part=CONSENT&file=%s&plan=%s, 12",
        "hilfeplan/check?file=%s&plan=%s, 12",
        "hilfeplan/plan?part=AGREEMENTS&file=%s&plan=%s, 12"
    })
    void pageNeedsFewStatements(String address, int most) {
        String page = address.formatted(full.id(), plan);
        assertThat(susi.get(page).status()).isEqualTo(200);
        LongSupplier statements = Server.statements();
        susi.get(page);
        assertThat(statements.getAsLong()).as("statements of " + page).isBetween(1L, (long) most);
    }

    @ParameterizedTest
    @CsvSource({
        "office/staff, 6",
        "office/member?account=24447ada-031d-4483-90b8-09308cb9dfc2, 6",
        "office/teams, 4",
        "office/unusual, 6",
        "office/newmember, 4",
        "office/approvals, 4"
    })
    void pageAboutStaffNeedsFewStatements(String address, int most) {
        Visitor anton = Visitor.signedIn("anton.admin");
        assertThat(anton.get(address).status()).isEqualTo(200);
        LongSupplier statements = Server.statements();
        anton.get(address);
        assertThat(statements.getAsLong())
                .as("statements of " + address)
                .isBetween(1L, (long) most);
    }

    @Test
    void fullBoardIsShort() {
        Visitor.Reply reply = susi.get("board/board?file=" + full.id());
        assertThat(reply.text()).contains(full.card(0), full.card(199));
        assertThat(reply.body().length).isLessThanOrEqualTo(150 * KILO);
    }

    @Test
    void moveCostsTheSameOnEveryBoard() {
        long onSmall = statementsOfSecondMove(small);
        assertThat(onSmall).isBetween(1L, 6L);
        assertThat(statementsOfSecondMove(huge)).isEqualTo(onSmall);
    }

    private static long statementsOfSecondMove(LargeFile file) {
        move(file, 0);
        LongSupplier statements = Server.statements();
        move(file, 1);
        return statements.getAsLong();
    }

    @Test
    void moveChangesOneRow() throws SQLException {
        String file = " from agreement where file_id = '" + huge.id() + "'";
        String ever = file.replace("where", "for system_time all where");
        long history = Server.number("select count(*)" + ever);
        long versions = Server.number("select sum(version)" + file);
        int cardVersion = LargeFile.version(huge.card(2));
        Visitor.Reply reply = move(huge, 2);
        assertThat(reply.wire().length).isLessThanOrEqualTo(2 * KILO);
        assertThat(Server.number("select count(*)" + ever)).isEqualTo(history + 1);
        assertThat(Server.number("select sum(version)" + file)).isEqualTo(versions + 1);
        assertThat(LargeFile.version(huge.card(2))).isEqualTo(cardVersion + 1);
    }

    /** Moves a card of the first column into the next one, below the first card there. */
    private static Visitor.Reply move(LargeFile file, int card) {
        String command =
                "{\"card\":\"%s\",\"version\":0,\"goal\":\"%s\",\"stage\":\"AGREED\","
                        + "\"after\":\"%s\"}";
        Visitor.Reply reply =
                susi.command(
                        "api/board/" + file.id() + "/moves",
                        command.formatted(
                                file.card(card), file.goal(card), file.card(card + file.goals())));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    @Test
    void ownResourcesAreCompressedAndKeptForAYear() {
        List<String> addresses =
                OWN_RESOURCE
                        .matcher(susi.get("board/board?file=" + full.id()).text())
                        .results()
                        .map(BudgetIT::address)
                        .toList();
        assertThat(addresses).hasSizeGreaterThan(5).allMatch(a -> a.matches(".*[?&]v=[0-9a-f]+.*"));
        for (String address : addresses) {
            Visitor.Reply reply = susi.get(address);
            assertThat(reply.header("Cache-Control")).as(address).contains("max-age=31536000");
            if (reply.body().length > KILO && !address.contains(".woff2")) {
                assertThat(reply.header("Content-Encoding")).as(address).isEqualTo("gzip");
            }
        }
    }

    private static String address(MatchResult found) {
        return found.group(1).replace("&amp;", "&");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageStaysWithinTheBudget(String address) {
        Visitor.Reply reply = susi.get(address);
        assertThat(reply.status()).as(address).isEqualTo(200);
        assertThat(reply.header("Content-Encoding")).isEqualTo("gzip");
        try (BrowserContext browser = Browsers.person()) {
            susi.goesOnIn(browser);
            PageLoad cold = PageLoad.of(browser, address);
            assertThat(cold.bytes()).as("%s: %s", address, cold).isLessThanOrEqualTo(420 * KILO);
            assertThat(cold.bytes("Script")).isLessThanOrEqualTo(310 * KILO);
            assertThat(cold.bytes("Stylesheet")).isLessThanOrEqualTo(60 * KILO);
            assertThat(cold.bytes("Document")).isBetween(1L, 40L * KILO);
            assertThat(cold.requests()).isBetween(1, 18);
            PageLoad warm = PageLoad.of(browser, address);
            assertThat(warm.bytes()).as("%s: %s", address, warm).isLessThanOrEqualTo(40 * KILO);
        }
    }
}
