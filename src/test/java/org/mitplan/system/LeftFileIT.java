package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** The words belong to their author, also where the file belongs to somebody else by now. */
class LeftFileIT extends InBrowser {
    private static final String WORDS = "Sie mag keine Erbsen.";
    private Caseworker tessa;
    private Page tab;

    @BeforeEach
    void noteIsTyped() throws SQLException {
        String name = Newcomer.hired("Tessa", "Tipp");
        tessa = Caseworker.signedIn(page, name).foundsFile("Olga", "Offen");
        tab = page.context().newPage();
        tab.navigate("casefile/timeline?file=" + tessa.file());
        types(WORDS);
        assertThat(tab.locator(".draft-state")).containsText("Entwurf gespeichert");
    }

    @Test
    void openPageSaysThatItIsTooLate() throws SQLException {
        tessa.fileGoesTo("klara.klebezettel");
        types(WORDS + " Und keinen Lauch.");
        assertThat(tab.locator(".draft-state")).containsText("nicht mehr bei Ihnen");
        int[] sent = {0};
        tab.onRequest(request -> sent[0] += request.url().contains("/api/drafts/") ? 1 : 0);
        types(WORDS + " Und keinen Lauch. Und keinen Kohl.");
        assertThat(tab.locator(".draft-state")).containsText("nicht mehr bei Ihnen");
        tab.locator("#f\\:go").click();
        assertThat(tab.locator(".toast")).containsText("Kopieren Sie Ihren Text");
        Assertions.assertThat(sent[0]).as("the button asks once, nothing else does").isEqualTo(1);
    }

    /** Earlier builds kept such drafts. */
    @Test
    void choiceAloneIsNoDraft() throws SQLException {
        page.navigate("casefile/day");
        Locator left = page.locator("[aria-labelledby=h-unfinished]");
        assertThat(left.locator("li")).hasCount(1);
        Server.execute(
                "insert into draft (account_id, file_id, kind, tab, body, saved_at) select account_id,"
                        + " file_id, 'facts', 'earlier', json_object('fields', json_object('step', 'CLOSED'),"
                        + " 'base', json_object('step', ''), 'labels', json_object('step',"
                        + " json_array('Schritt', 'beendet', 'f:step'))), utc_timestamp(6)"
                        + " from assignment where kind = 'RESPONSIBLE' and file_id = '"
                        + tessa.file()
                        + "'");
        page.reload();
        assertThat(left.locator("li")).hasCount(1);
        assertThat(left).containsText("Notiz");
        assertThat(left)
                .containsText("solange Sie die Akte öffnen können, und danach noch 90 Tage");
        assertThat(left.locator("li")).not().containsText("aufgehoben");
        tessa.opens("casefile/responsibility");
        offers(page);
        assertThat(page.locator("#unsaved li")).hasCount(1);
    }

    @Test
    void ownWordsAloneAreReadAndThrownAway() throws SQLException {
        tessa.fileGoesTo("klara.klebezettel");
        page.navigate("casefile/day");
        Locator left = page.locator("[aria-labelledby=h-unfinished]");
        assertThat(left)
                .containsText("Ihr Entwurf zu einer Akte, die Sie nicht mehr führen: Notiz");
        assertThat(left).not().containsText("Olga");
        assertThat(left.locator("li")).containsText("aufgehoben");
        left.locator("li a").click();
        page.waitForURL("**/casefile/draft?**");
        String address = page.url();
        assertThat(page.locator("main")).containsText(WORDS);
        assertThat(page.locator("main")).not().containsText("Olga");
        assertThat(page.locator("main")).not().containsText("Was war?");
        assertThat(page.locator("main")).containsText("Das wird bis zum");
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        tessa.press("Verwerfen");
        page.waitForURL("**/casefile/day**");
        assertThat(left).hasCount(0);
        page.navigate(address);
        assertThat(page.locator("main")).containsText("Hier ist nichts");
    }

    @Test
    void whoeverOffersTheFileIsAskedOnceAndSeesTheWords() {
        tessa.opens("casefile/responsibility");
        Locator question = page.locator("#unsaved");
        assertThat(question).hasCount(0);
        offers(page);
        assertThat(question).containsText("Notiz");
        assertThat(question).containsText(WORDS);
        PageChecks.hasNoBarriers(page);
        tessa.press("Akte anbieten");
        assertThat(page.getByText("Angebot zurückziehen")).isVisible();
    }

    @Test
    void teamLeadIsToldWhoTypedButNotWhat() {
        Page helene = newPerson();
        Caseworker lead = Caseworker.signedIn(helene, "helene.heftstreifen");
        lead.worksOn(tessa.file()).opens("casefile/responsibility");
        offers(helene);
        assertThat(helene.locator("#unsaved")).containsText("Notiz, Entwurf von Tessa Tipp");
        assertThat(helene.locator("main")).not().containsText(WORDS);
        lead.press("Akte anbieten");
        assertThat(helene.getByText("Angebot zurückziehen")).isVisible();
    }

    private static void offers(Page by) {
        by.getByLabel("An wen?")
                .selectOption(new SelectOption().setLabel("Klara Klebezettel (ASD Nord)"));
        by.getByText("Akte anbieten").click();
    }

    private void types(String text) {
        tab.getByLabel("Was war?").fill(text);
        tab.getByLabel("Was war?").blur();
    }
}
