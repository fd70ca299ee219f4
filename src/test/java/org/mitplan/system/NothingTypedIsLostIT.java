package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.TimeSource;
import org.mitplan.testbed.Browsers;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** What stood on the screen for ten seconds comes back, whatever happens to the browser. */
class NothingTypedIsLostIT extends InBrowser {
    private static final int TEN_SECONDS = 10_000;
    private static final String NOTE =
            "Frau Kastanie ruft an: Der Bus fährt ab Montag früher, Emil muss um 6:50 los. \"Das"
                    + " schaffen wir\", sagt sie. Fußball bleibt am Dienstag.";
    private static final String DAY =
            new GermanDates().full(LocalDate.now(TimeSource.OFFICE).plusDays(90));
    private static final String OTHER = "Etwas anderes im zweiten Fenster.";

    @TempDir Path profile;

    @Test
    void killedBrowser() throws Exception {
        BrowserContext own = Browsers.ownBrowser(profile);
        Caseworker tilda = Caseworker.signedIn(own.newPage(), "tilda.tintenfass");
        tilda.foundsFile("Kilian", "Kabelsalat").opens("casefile/timeline");
        note(tilda.page()).fill(NOTE);
        tilda.page().waitForTimeout(TEN_SECONDS);
        String address = tilda.page().url();
        Browsers.kill(profile);
        Caseworker.signedIn(page, "tilda.tintenfass");
        page.navigate(address);
        takes(page, 1);
        assertThat(note(page)).hasValue(NOTE);
    }

    @Test
    void endedSession() {
        Caseworker.signedIn(page, "tilda.tintenfass")
                .foundsFile("Sina", "Sitzung")
                .opens("casefile/timeline");
        note(page).fill(NOTE);
        page.waitForTimeout(TEN_SECONDS);
        page.context().clearCookies();
        note(page).pressSequentially(" Und noch etwas.");
        page.getByLabel("Tag").focus();
        Session.beginsAgain(page);
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        assertThat(note(page)).hasValue(NOTE + " Und noch etwas.");
        page.locator("#f\\:go").click();
        assertThat(page.locator(".timeline")).containsText("Und noch etwas.");
    }

    @Test
    void wayBackThroughTheBrowser() {
        Caseworker.signedIn(page, "tilda.tintenfass")
                .foundsFile("Rosi", "Rückwärts")
                .opens("casefile/timeline");
        note(page).fill(NOTE);
        page.goBack();
        page.waitForURL("**/casefile/overview**");
        page.goForward();
        page.waitForURL("**/casefile/timeline**");
        takes(page, 1);
        assertThat(note(page)).hasValue(NOTE);
    }

    @Test
    void secondTab() {
        Caseworker.signedIn(page, "tilda.tintenfass")
                .foundsFile("Zoe", "Zweitfenster")
                .opens("casefile/timeline");
        String address = page.url();
        Page second = page.context().newPage();
        second.navigate(address);
        note(page).fill(NOTE);
        note(second).fill(OTHER);
        second.waitForTimeout(TEN_SECONDS);
        Page later = newPerson();
        Caseworker.signedIn(later, "tilda.tintenfass");
        later.navigate(address);
        takes(later, 2);
        String first = note(later).inputValue();
        takes(later, 1);
        org.assertj.core.api.Assertions.assertThat(
                        java.util.Set.of(first, note(later).inputValue()))
                .containsExactlyInAnyOrder(NOTE, OTHER);
        later.reload();
        assertThat(later.getByText("Übernehmen")).hasCount(2);
    }

    /** Whoever takes up a draft sees what was stored since it was typed. */
    @Test
    void draftOverWhatAnotherStoredShowsBoth() {
        Caseworker.signedIn(page, "tilda.tintenfass")
                .foundsFile("Doro", "Doppelt")
                .opens("hilfeplan/plans")
                .press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        String part = page.url().replaceAll("&part=.*", "") + "&part=SINCE";
        page.navigate(part);
        plan(page).fill(NOTE);
        plan(page).blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        Page other = newPerson();
        Caseworker.signedIn(other, "tilda.tintenfass");
        other.navigate(part);
        plan(other).fill(OTHER);
        other.locator("#f\\:go").click();
        other.waitForURL(url -> !url.contains("part=SINCE"));
        page.navigate(part);
        assertThat(plan(page)).hasValue(OTHER);
        takes(page, 1);
        assertThat(plan(page)).hasValue(NOTE);
        assertThat(page.getByText("Inzwischen ist hier etwas anderes gespeichert: " + OTHER))
                .isVisible();
        PageChecks.hasNoBarriers(page);
        page.getByText("Das Gespeicherte nehmen").click();
        assertThat(plan(page)).hasValue(OTHER);
        assertThat(page.getByText("In Ihrem Entwurf steht hier: " + NOTE)).isVisible();
        page.getByText("Meinen Entwurf nehmen").click();
        assertThat(plan(page)).hasValue(NOTE);
    }

    private static Locator plan(Page page) {
        return page.locator("#f\\:text");
    }

    /** A form that came back with an error goes on with its draft, which is gone once stored. */
    @Test
    void refusedFormLeavesNoDraftBehind() {
        Caseworker tilda =
                Caseworker.signedIn(page, "tilda.tintenfass").foundsFile("Fee", "Fehlversuch");
        tilda.opens("casefile/timeline");
        note(page).fill(NOTE);
        page.getByLabel("Tag").fill("31.2.2026");
        note(page).focus();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        page.locator("#f\\:go").click();
        assertThat(page.locator("#errors")).isVisible();
        assertThat(note(page)).hasValue(NOTE);
        page.getByLabel("Tag").fill("3.2.2026");
        page.locator("#f\\:go").click();
        assertThat(page.locator(".timeline")).containsText("Der Bus fährt");
        tilda.opens("casefile/timeline");
        page.waitForResponse("**/api/drafts/**", page::reload);
        assertThat(page.getByText("Übernehmen")).hasCount(0);
    }

    /** Who has no file yet has an account: drafts of forms without a file hang on that. */
    @Test
    void formWithoutAFileKeepsADraftForWhoeverTypedIt() throws Exception {
        String name = Newcomer.hired("Nora", "Neubeginn");
        Caseworker nora = Caseworker.signedIn(page, name);
        page.navigate("casefile/newfile");
        page.getByLabel("Vorname").fill("Ohnelied");
        page.getByLabel("Nachname").fill("Nochkeineakte");
        page.getByLabel("Nachname").blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        Page other = newPerson();
        Caseworker.signedIn(other, Newcomer.hired("Otto", "Ohnedraft"));
        other.waitForResponse("**/api/drafts/none/**", () -> other.navigate("casefile/newfile"));
        assertThat(other.getByText("Übernehmen")).hasCount(0);
        page.navigate("casefile/day");
        assertThat(page.locator("[aria-labelledby=h-unfinished] li"))
                .containsText("wird bis " + DAY + " aufgehoben");
        page.locator("[aria-labelledby=h-unfinished]").getByText("Neue Akte").click();
        assertThat(page.locator(".draft-bar")).containsText("Er wird bis");
        takes(page, 1);
        assertThat(page.getByLabel("Nachname")).hasValue("Nochkeineakte");
        PageChecks.hasNoBarriers(page);
        page.getByLabel("Geburtsdatum", new Page.GetByLabelOptions().setExact(true))
                .fill("4.3.2015");
        nora.press("Akte anlegen");
        page.waitForURL("**/casefile/overview**");
        page.navigate("casefile/day");
        assertThat(page.locator("[aria-labelledby=h-unfinished]")).hasCount(0);
    }

    private static void takes(Page page, int offered) {
        assertThat(page.getByText("Übernehmen")).hasCount(offered);
        page.getByText("Übernehmen").first().click();
        assertThat(page.locator(".draft-state")).containsText("übernommen");
    }

    private static Locator note(Page page) {
        return page.getByLabel("Was war?");
    }
}
