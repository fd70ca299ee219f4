package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/**
 * A form that comes too late loses no word where no script helps, and gives none to anybody else.
 */
class LateFormIT extends InBrowser {
    private static final String NOTE = "Emil kam zu Fuß. Er  sagt: „Geht doch.“";
    private static final int MORE_VIEWS_THAN_ARE_KEPT = 20;
    private Caseworker lena;
    private String name;

    @BeforeEach
    void fileStandsOpen() throws SQLException {
        page.route("**/*.js*", route -> route.abort());
        name = Newcomer.hired("Lena", "Langsam");
        lena = Caseworker.signedIn(page, name).foundsFile("Emil", "Ewig");
    }

    @Test
    void whoSignsInAgainFindsTheWordsAndSendsThem() throws SQLException {
        lena.opens("casefile/timeline");
        writes();
        Session.ends(name);
        lena.press("Notiz ablegen");
        assertThat(page.locator("main")).containsText("vielleicht noch nicht gespeichert");
        PageChecks.hasNoBarriers(page);
        signsIn(name, "falsch");
        assertThat(page.locator("#errors")).isVisible();
        signsIn(name, Server.demoPassword());
        isThereAndIsSent();
    }

    @Test
    void viewThatWasPushedOutIsFilledInAnew() throws SQLException {
        lena.opens("casefile/timeline");
        writes();
        Page elsewhere = page.context().newPage();
        for (int i = 0; i < MORE_VIEWS_THAN_ARE_KEPT; i++) {
            elsewhere.navigate("casefile/newfile");
        }
        lena.press("Notiz ablegen");
        isThereAndIsSent();
    }

    /** Of the longest note that a file takes each letter counts six times on its way. */
    @Test
    void longNoteIsCarriedAlsoWhereTheSignInPageOutlivedItsOwnSession() throws SQLException {
        String longest = "ä".repeat(20_000);
        lena.opens("casefile/timeline");
        page.getByLabel("Was war?").fill(longest);
        Session.ends(name);
        lena.press("Notiz ablegen");
        page.context().clearCookies();
        signsIn(name, Server.demoPassword());
        assertThat(page.locator("main")).containsText("vielleicht noch nicht gespeichert");
        assertThat(page.locator("main")).containsText("noch einmal");
        signsIn(name, Server.demoPassword());
        assertThat(page.locator("#errors")).containsText("noch nicht gespeichert");
        assertThat(page.getByLabel("Was war?")).hasValue(longest);
    }

    /** What the sign-in page cannot carry it speaks of. */
    @Test
    void scanThatComesTooLateIsSaidToBeLost() throws SQLException {
        String plan = begunPlan();
        String young = "select young_person_id from case_file where id = '%s'";
        String person = Server.text(young.formatted(lena.file()));
        page.navigate(
                "hilfeplan/signature?file=%s&plan=%s&person=%s"
                        .formatted(lena.file(), plan, person));
        page.locator("#s\\:scan")
                .setInputFiles(new FilePayload("scan.png", "image/png", new byte[100_000]));
        Session.ends(name);
        page.locator("#s\\:go").click();
        assertThat(page.locator("main")).containsText("eine Datei dabei");
        PageChecks.hasNoBarriers(page);
    }

    @Test
    void passwordThatComesTooLateIsNotPromisedBack() throws SQLException {
        page.navigate("access/account");
        page.locator("#f\\:fresh").fill("Zwei Igel im Regen");
        Session.ends(name);
        page.locator("#f\\:go").click();
        assertThat(page.locator("main")).containsText("Schritt ist nicht ausgeführt");
        assertThat(page.locator("main")).not().containsText("steht wieder da");
    }

    @Test
    void whatWasTypedIntoAWithdrawnVersionIsShown() throws SQLException {
        String plan = begunPlan();
        Visitor visitor = Visitor.signedIn(name);
        String part = "hilfeplan/plan?file=" + lena.file() + "&plan=" + plan + "&part=NEEDS";
        var form = Form.in(visitor.get(part).text(), "f");
        form.put("f:text", NOTE);
        form.put("f:go", "Weiter");
        String address = "casefile/withdraw?file=" + lena.file() + "&kind=PLAN&thing=" + plan;
        var withdrawal = Form.in(visitor.get(address).text(), "f");
        withdrawal.put("f:reason", "doppelt");
        withdrawal.put("f:go", "x");
        Assertions.assertThat(visitor.post(address, withdrawal).status()).isEqualTo(302);
        Visitor.Reply reply = visitor.post(part, form);
        Assertions.assertThat(reply.status()).isEqualTo(404);
        Assertions.assertThat(reply.text()).contains("Das haben Sie geschrieben", "Geht doch.");
        Assertions.assertThat(reply.text()).doesNotContain("<bdi>Weiter");
        form.remove("once");
        Assertions.assertThat(visitor.post(part, form).header("Location")).contains("expired=1");
        Assertions.assertThat(visitor.get(part).text()).contains("Geht doch.");
        Assertions.assertThat(visitor.get(part).text()).contains("Geht doch.");
    }

    @Test
    void formWithoutStateOrNumberOpensAnewWithItsWords() {
        Visitor visitor = Visitor.signedIn(name);
        String address = "casefile/timeline?file=" + lena.file();
        for (String field : List.of("jakarta.faces.ViewState", "once")) {
            var form = Form.in(visitor.get(address).text(), "f");
            form.put("f:text", NOTE + field);
            form.put("f:go", "x");
            form.remove(field);
            String anew = visitor.post(address, form).header("Location");
            Assertions.assertThat(anew).startsWith("/").contains("expired=1");
            String page = visitor.get(anew.substring(1)).text();
            Assertions.assertThat(page).contains("noch nicht gespeichert");
            Assertions.assertThat(Form.in(page, "f").get("f:text")).endsWith(field);
        }
    }

    private String begunPlan() {
        lena.opens("hilfeplan/plans").press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        return page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
    }

    /** Rows of a form are filled in, too, each its own. */
    @Test
    void wordsOfEachPersonStandWithThatPersonAgain() throws SQLException {
        begunPlan();
        page.navigate(page.url().replaceAll("&part=.*", "") + "&part=VIEWS");
        int people = page.locator("#f textarea").count();
        for (int i = 0; i < people; i++) {
            page.locator("#f textarea").nth(i).fill("Das sagt Nummer " + i);
        }
        Session.ends(name);
        page.locator("#f\\:go").click();
        signsIn(name, Server.demoPassword());
        assertThat(page.locator("#errors")).containsText("noch nicht gespeichert");
        for (int i = 0; i < people; i++) {
            assertThat(page.locator("#f textarea").nth(i)).hasValue("Das sagt Nummer " + i);
        }
    }

    @Test
    void nobodyElseGetsTheWords() throws SQLException {
        lena.opens("casefile/timeline");
        writes();
        Session.ends(name);
        lena.press("Notiz ablegen");
        signsIn("helene.heftstreifen", Server.demoPassword());
        assertThat(page.locator("body")).not().containsText("Geht doch");
        page.navigate("casefile/timeline?file=" + lena.file());
        assertThat(page.locator("body")).not().containsText("Geht doch");
    }

    /** A form that no page of ours was left for is carried nowhere. */
    @Test
    void formsOfNobodyAreNotKept() {
        Visitor stranger = Visitor.stranger();
        var form = Form.in(stranger.get("access/signin").text(), "f");
        form.put("f:text", NOTE);
        form.put("typist", "00000000-0000-4000-8000-000000000000");
        String page = "casefile/timeline?file=" + lena.file();
        Visitor.Reply reply = stranger.post(page, form);
        Assertions.assertThat(reply.status()).isEqualTo(302);
        Assertions.assertThat(reply.header("Location")).contains("access/signin?back=");
        Visitor.Reply past = stranger.post("access/signin?back=/" + page, form);
        Assertions.assertThat(past.text()).doesNotContain("name=\"f:carried\" value=\"e");
    }

    private void writes() {
        page.getByLabel("Was war?").fill(NOTE);
        page.getByLabel("Tag").fill("3.2.2026");
        page.locator("#f\\:kind").selectOption("CALL");
    }

    private void signsIn(String who, String password) {
        page.getByLabel("Anmeldename").fill(who);
        page.getByLabel("Passwort").fill(password);
        page.locator("#f\\:go").click();
        page.waitForLoadState();
    }

    private void isThereAndIsSent() throws SQLException {
        assertThat(page.locator("#errors")).containsText("noch nicht gespeichert");
        assertThat(page.getByLabel("Was war?")).hasValue(NOTE);
        assertThat(page.getByLabel("Tag")).hasValue("3.2.2026");
        assertThat(page.locator("#f\\:kind")).hasValue("CALL");
        PageChecks.hasNoBarriers(page);
        page.reload();
        assertThat(page.getByLabel("Was war?")).hasValue(NOTE);
        lena.press("Notiz ablegen");
        assertThat(page.locator(".timeline")).containsText("Geht doch");
        String notes = "select count(*) from entry where file_id = '%s'";
        Assertions.assertThat(Server.number(notes.formatted(lena.file()))).isEqualTo(1);
        page.reload();
        assertThat(page.getByLabel("Was war?")).hasValue("");
    }
}
