package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.Server;

/** What somebody sends is stored once, however often it is sent, and answered each time alike. */
class SentOnceIT extends SendingForms {
    private static final String NUMBER = "0123456789abcdef0123456789abcdef";

    @Test
    void fourEqualNotesAtOnceAreOne() throws SQLException {
        String address = "casefile/timeline?file=" + frida.file();
        Map<String, String> form = form(address, "f", "f:go");
        form.put("f:text", NOTE);
        form.put("f:day", "3.2.2026");
        String way = oneWay(fourTimes(() -> sender.post(address, form)));
        assertThat(number(NOTES.formatted(frida.file()))).isEqualTo(1);
        assertThat(oneWay(List.of(sender.post(address, form)))).isEqualTo(way);
    }

    @Test
    void fourEqualCardsAtOnceAreOne() throws SQLException {
        String address = "board/agreement?file=" + frida.file();
        Map<String, String> form = form(address, "f", "f:go");
        form.put("f:title", "Früher losgehen");
        form.put("f:stage", "IDEA");
        oneWay(fourTimes(() -> sender.post(address, form)));
        String cards = "select count(*) from agreement where file_id = '%s'";
        assertThat(number(cards.formatted(frida.file()))).isEqualTo(1);
    }

    @Test
    void fourEqualFilesAtOnceAreOne() throws SQLException {
        Map<String, String> form = form("casefile/newfile", "f", "f:go");
        form.put("f:givenname", "Vera");
        form.put("f:familyname", "Vierling");
        form.put("f:birthdate", "4.3.2015");
        oneWay(fourTimes(() -> sender.post("casefile/newfile", form)));
        assertThat(number("select count(*) from assignment" + OF_HER.formatted(name))).isEqualTo(2);
    }

    /** Putting it first once more would take it back. */
    @Test
    void searchThatIsPutFirstFourTimesStaysFirst() throws SQLException {
        String address = "casefile/searches?query=whose%3Down";
        Map<String, String> keep = form(address, "f", "f:go");
        keep.put("f:name", "Meine");
        sender.post(address, keep);
        String page = sender.get("casefile/searches").text();
        String button = page.replaceAll("(?s).*name=\"(l:[^\"]*:first)\".*", "$1");
        Map<String, String> form = form("casefile/searches", "l", button);
        oneWay(fourTimes(() -> sender.post("casefile/searches", form)));
        String first = "select count(*) from saved_search" + OF_HER + " and x.comes_first";
        assertThat(number(first.formatted(name))).isEqualTo(1);
    }

    /** What is refused uses no number up. */
    @Test
    void formThatWasRefusedCanBeSentAgain() throws SQLException {
        String address = "casefile/timeline?file=" + frida.file();
        Map<String, String> form = form(address, "f", "f:go");
        assertThat(sender.post(address, form).status()).isEqualTo(200);
        form.put("f:text", NOTE);
        oneWay(List.of(sender.post(address, form)));
        assertThat(number(NOTES.formatted(frida.file()))).isEqualTo(1);
    }

    /** Whoever had the number from elsewhere gets nothing for it. */
    @Test
    void numberIsGoodForOnePersonAlone() throws SQLException {
        Map<String, String> form = form("casefile/newfile", "f", "f:go");
        form.put("f:givenname", "Vera");
        form.put("f:familyname", "Vierling");
        form.put("f:birthdate", "4.3.2015");
        String way = oneWay(List.of(sender.post("casefile/newfile", form)));
        Visitor other = Visitor.signedIn(Newcomer.hired("Olga", "Other"));
        Map<String, String> hers = Form.in(other.get("casefile/newfile").text(), "f");
        hers.put("f:familyname", "Vierling");
        hers.put("f:go", "x");
        hers.put("once", form.get("once"));
        Visitor.Reply reply = other.post("casefile/newfile", hers);
        assertThat(reply.header("Location")).isNotEqualTo(way);
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void answersGivenOnTheWayAreRecordedOnce() throws SQLException {
        String card = card("Rad reparieren");
        String body =
                move(card, "AGREED", ",\"answers\":[%s],\"manner\":\"TALK\",\"on\":\"3.3.2026\"");
        String young = "select person_id from agreement_person where agreement_id = '%s'";
        String answer =
                "{\"person\":\"%s\",\"answer\":\"AGREED\",\"words\":\"\"}"
                        .formatted(Server.text(young.formatted(card)));
        List<Visitor.Reply> replies =
                fourTimes(() -> sender.command(moves(), body.formatted(answer), NUMBER));
        assertThat(replies).extracting(Visitor.Reply::status).containsOnly(200);
        assertThat(replies.stream().map(Visitor.Reply::text).collect(toSet())).hasSize(1);
        assertThat(replies.get(3).header("X-Frame-Options")).isEqualTo("DENY");
        Visitor.Reply other =
                sender.command(moves(), body.replace("TALK", "PHONE").formatted(answer), NUMBER);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("noch nicht gespeichert");
        String answers = "select count(*) from confirmation where agreement_id = '%s'";
        assertThat(number(answers.formatted(card))).isEqualTo(1);
    }

    @Test
    void moveThatComesTwiceFindsTheCardWhereItGoes() throws SQLException {
        String body = move(card("Helm kaufen"), "IDEA", "");
        Visitor.Reply first = sender.command(moves(), body);
        assertThat(first.status()).isEqualTo(200);
        assertThat(sender.command(moves(), body).text()).isEqualTo(first.text());
        assertThat(sender.command(moves(), body.replace("IDEA", "DONE")).status())
                .isNotEqualTo(200);
    }

    @Test
    void backAfterSavingShowsAnEmptyFormOfWhichNoDraftComes() throws SQLException {
        frida.opens("casefile/timeline");
        page.getByLabel("Was war?").fill(NOTE);
        page.locator("#f\\:go").click();
        assertThat(page.locator(".timeline")).containsText(NOTE);
        page.goBack();
        assertThat(page.locator(".timeline")).containsText(NOTE);
        assertThat(page.getByLabel("Was war?")).hasValue("");
        page.getByLabel("Was war?").focus();
        page.getByLabel("Tag").focus();
        page.goForward();
        assertThat(page.getByLabel("Was war?")).hasValue("");
        page.waitForResponse("**/api/drafts/**", page::reload);
        assertThat(page.getByText("Übernehmen")).hasCount(0);
        assertThat(number(NOTES.formatted(frida.file()))).isEqualTo(1);
        String drafts = "select count(*) from draft where file_id = '%s'";
        assertThat(number(drafts.formatted(frida.file()))).isZero();
    }

    /** As often as a finger trembles. */
    @Test
    void pressedTwiceIsSentOnce() throws SQLException {
        frida.opens("casefile/timeline");
        page.getByLabel("Was war?").fill(NOTE);
        page.locator("#f\\:go").dblclick();
        assertThat(page.locator(".timeline")).containsText(NOTE);
        assertThat(number(NOTES.formatted(frida.file()))).isEqualTo(1);
    }

    private String card(String title) throws SQLException {
        frida.opens("board/agreement");
        page.getByLabel("Was ist vereinbart?").fill(title);
        page.getByLabel("Eno Einmal").check();
        page.locator("#f\\:stage").selectOption("IDEA");
        frida.press("Speichern");
        page.waitForURL("**/board/board**");
        return Server.text("select id from agreement where file_id = '%s'".formatted(frida.file()));
    }

    private String move(String card, String stage, String more) {
        String start = "{\"card\":\"%s\",\"version\":%s,\"goal\":null,\"stage\":\"%s\"";
        String version = page.locator("[data-version]").first().getAttribute("data-version");
        return start.formatted(card, version, stage)
                + ",\"after\":null,\"before\":null"
                + more
                + "}";
    }

    private String moves() {
        return "api/board/" + frida.file() + "/moves";
    }

    private static List<Visitor.Reply> fourTimes(Supplier<Visitor.Reply> send) {
        return Stream.generate(send).limit(4).parallel().toList();
    }

    /** All were sent on, and to the same place. */
    private static String oneWay(List<Visitor.Reply> replies) {
        assertThat(replies).extracting(Visitor.Reply::status).containsOnly(302);
        assertThat(replies).allMatch(reply -> reply.header("X-Frame-Options").equals("DENY"));
        List<String> ways = replies.stream().map(r -> r.header("Location")).distinct().toList();
        assertThat(ways).hasSize(1);
        return ways.get(0);
    }

    private static long number(String sql) throws SQLException {
        return Server.number(sql);
    }
}
