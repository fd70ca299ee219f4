package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** What is offered as a draft was written, is stored nowhere, and says how it begins. */
class DraftOfferIT extends InBrowser {
    private static final String NOTE = "Emil wartet jeden Morgen auf den Bus.";
    private String name;
    private Caseworker elsa;

    @BeforeEach
    void fileStandsOpen() throws SQLException {
        name = Newcomer.hired("Elsa", "Entwurf");
        elsa = Caseworker.signedIn(page, name).foundsFile("Emil", "Eilig");
    }

    @Test
    void offerSaysWhenItWasTypedAndHowItBegins() {
        elsa.opens("casefile/timeline");
        writes(note(), NOTE);
        page.reload();
        Locator offer = page.locator(".draft-bar");
        assertThat(offer).containsText("Es gibt einen Entwurf vom");
        assertThat(offer).containsText("Er beginnt mit: „" + NOTE);
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
    }

    @Test
    void choicesAndBlanksAloneAreNoDraft() throws SQLException {
        elsa.opens("casefile/timeline");
        page.waitForResponse("**/api/drafts/**", page::reload);
        page.locator("#f\\:kind").selectOption("CALL");
        note().fill(" \u00a0\u200b ");
        note().blur();
        elsa.opens("casefile/overview");
        Assertions.assertThat(drafts()).isZero();
        elsa.opens("casefile/timeline");
        writes(note(), NOTE);
        Assertions.assertThat(drafts()).isEqualTo(1);
        note().fill("");
        note().blur();
        assertThat(page.locator(".draft-state")).hasText("Entwurf verworfen");
        Assertions.assertThat(drafts()).isZero();
    }

    /** The form comes back with the day of today as we print it, and is offered nothing. */
    @Test
    void daysAreNoWordsHoweverTheyAreTyped() throws SQLException {
        elsa.opens("casefile/timeline");
        page.waitForResponse("**/api/drafts/**", page::reload);
        page.locator("#f\\:day").fill("gestern");
        page.locator("#f\\:day").blur();
        elsa.opens("casefile/overview");
        Assertions.assertThat(drafts()).isZero();
        String next = beginsAPlan() + "&part=NEXT";
        page.waitForResponse("**/api/drafts/**", () -> page.navigate(next));
        writes(page.locator("#f\\:invites"), "Elsa lädt ein.");
        page.locator("#f\\:meeting").fill("heute");
        page.locator("#f\\:report").fill("31.2.2027");
        page.waitForResponse(
                reply ->
                        reply.url().contains("/api/drafts/")
                                && reply.request().method().equals("GET"),
                () -> page.locator("#f\\:go").click());
        assertThat(page.locator("#f\\:meeting")).not().hasValue("heute");
        page.locator("#f\\:report").fill("28.2.2027");
        page.locator("#f\\:report").blur();
        assertThat(page.locator(".draft-bar")).hasCount(0);
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=NEXT"));
        Assertions.assertThat(drafts()).isZero();
    }

    /** As after an error that somebody walks away from, and begins once more. */
    @Test
    void sameTextIsOneDraftHoweverOftenItIsTypedAndNoneOnceItIsSaved() throws SQLException {
        String since = beginsAPlan() + "&part=SINCE";
        for (int i = 0; i < 2; i++) {
            page.waitForResponse("**/api/drafts/**", () -> page.navigate(since));
            writes(page.locator("#f\\:text"), NOTE);
        }
        page.navigate(since.replace("/plan?", "/check?"));
        assertThat(page.locator(".unsaved li")).hasCount(1);
        assertThat(page.locator(".unsaved")).containsText(NOTE);
        Page second = page.context().newPage();
        second.waitForResponse("**/api/drafts/**", () -> second.navigate(since));
        second.locator("#f\\:text").fill(NOTE);
        second.locator("#f\\:go").click();
        second.waitForURL(url -> !url.contains("part=SINCE"));
        Assertions.assertThat(drafts()).isZero();
        page.reload();
        assertThat(page.locator(".unsaved")).hasCount(0);
    }

    /** What a way stored that knew nothing of the draft. */
    @Test
    void draftOfWhatIsStoredIsNotOfferedAndGoes() throws SQLException {
        String since = beginsAPlan() + "&part=SINCE";
        page.waitForResponse("**/api/drafts/**", () -> page.navigate(since));
        writes(page.locator("#f\\:text"), NOTE + " ");
        execute("update draft set kind = concat('x', kind)");
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=SINCE"));
        execute("update draft set kind = substr(kind, 2)");
        Assertions.assertThat(drafts()).isEqualTo(1);
        page.waitForResponse(
                reply -> reply.request().method().equals("DELETE"), () -> page.navigate(since));
        assertThat(page.locator(".draft-bar")).hasCount(0);
        page.navigate("casefile/day");
        assertThat(page.locator("[aria-labelledby=h-unfinished]")).hasCount(0);
    }

    /** The question comes back with the day as we print it. */
    @Test
    void formThatComesBackWithAQuestionOffersNotWhatStandsInIt() throws SQLException {
        page.navigate("casefile/newfile");
        page.getByLabel("Vorname").fill("Emil");
        page.getByLabel("Nachname").fill("Eilig");
        page.locator("#f\\:birthdate").fill("4. März 15");
        page.waitForResponse(
                reply ->
                        reply.url().contains("/api/drafts/none/")
                                && reply.request().method().equals("GET"),
                () -> elsa.press("Akte anlegen"));
        assertThat(page.getByText("Trotzdem neu anlegen")).isVisible();
        assertThat(page.locator("#f\\:birthdate")).hasValue("04.03.2015");
        page.getByLabel("Vorname").focus();
        page.getByLabel("Nachname").focus();
        assertThat(page.locator(".draft-bar")).hasCount(0);
        elsa.press("Trotzdem neu anlegen");
        page.waitForURL("**/casefile/overview**");
        String own =
                "select count(*) from draft d join account a on a.id = d.account_id where"
                        + " d.file_id is null and a.sign_in_name = '%s'";
        Assertions.assertThat(Server.number(own.formatted(name))).isZero();
    }

    @Test
    void draftAboutWhatWasWithdrawnIsReadAndCopied() {
        elsa.opens("casefile/timeline");
        note().fill("Falsche Akte.");
        elsa.press("Notiz ablegen");
        page.getByText("Nachtrag schreiben").click();
        page.waitForURL("**amends=**");
        writes(note(), NOTE);
        elsa.opens("casefile/timeline");
        page.getByText("Zurückziehen …").click();
        page.getByLabel("Warum ziehen Sie es zurück?").fill("verwechselt");
        elsa.press("Zurückziehen");
        page.waitForURL(url -> !url.contains("casefile/withdraw?"));
        page.navigate("casefile/day");
        page.locator("[aria-labelledby=h-unfinished] li a").first().click();
        page.waitForURL("**/casefile/draft?**");
        assertThat(page.locator("main")).containsText(NOTE);
        elsa.press("Verwerfen");
        assertThat(page.getByText("Hier liegt kein Text von Ihnen.")).isVisible();
    }

    @Test
    void whoeverWithdrawsAVersionSeesWhatLiesUnsavedInIt() {
        String since = beginsAPlan() + "&part=SINCE";
        page.waitForResponse("**/api/drafts/**", () -> page.navigate(since));
        writes(page.locator("#f\\:text"), NOTE);
        page.navigate("casefile/day");
        assertThat(page.locator("[aria-labelledby=h-unfinished]"))
                .containsText("Emil Eilig: Hilfeplan, Seit dem letzten Gespräch");
        elsa.opens(
                "casefile/withdraw?kind=PLAN&thing=" + since.replaceAll(".*plan=([^&]*).*", "$1"));
        assertThat(page.locator("#unsaved")).containsText("Seit dem letzten Gespräch");
        assertThat(page.locator("#unsaved")).containsText(NOTE);
        PageChecks.hasNoBarriers(page);
    }

    private String beginsAPlan() {
        elsa.opens("hilfeplan/plans").press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        return page.url().replaceAll("&part=.*", "");
    }

    private Locator note() {
        return page.getByLabel("Was war?");
    }

    private void writes(Locator field, String text) {
        field.fill(text);
        field.blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
    }

    private long drafts() throws SQLException {
        return Server.number(
                "select count(*) from draft where file_id = '%s'".formatted(elsa.file()));
    }

    private void execute(String sql) throws SQLException {
        Server.execute(sql + " where file_id = '" + elsa.file() + "'");
    }
}
