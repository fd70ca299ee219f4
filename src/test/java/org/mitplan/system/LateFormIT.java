package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
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
        assertThat(page.locator("main")).containsText("noch nichts gespeichert");
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

    /** Rows of a form are filled in, too, each its own. */
    @Test
    void wordsOfEachPersonStandWithThatPersonAgain() throws SQLException {
        lena.opens("hilfeplan/plans").press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
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
        lena.press("Notiz ablegen");
        assertThat(page.locator(".timeline")).containsText("Geht doch");
        String notes = "select count(*) from entry where file_id = '%s'";
        Assertions.assertThat(Server.number(notes.formatted(lena.file()))).isEqualTo(1);
        page.reload();
        assertThat(page.getByLabel("Was war?")).hasValue("");
    }
}
