package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.TimeSource;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/**
 * What is typed and not stored is shown before a version is locked; what it decides, the file says.
 */
class LockingIT extends InBrowser {
    private static final String NEXT =
            LocalDate.now(TimeSource.OFFICE)
                    .plusMonths(6)
                    .format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    private static final String UNSAVED = "Das steht nur im Entwurf.";
    private Caseworker tilda;

    @Test
    void draftsAreShownBeforeLockingAndStayReadableAfterwards() {
        writesAPlan("Lutz", "Lockenkopf");
        goes("SINCE");
        page.locator("#f\\:text").fill(UNSAVED);
        page.locator("#f\\:text").blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        checks();
        Locator unsaved = page.locator(".unsaved");
        assertThat(unsaved.getByText("Seit dem letzten Gespräch")).hasCount(1);
        assertThat(unsaved).containsText(UNSAVED);
        PageChecks.hasNoBarriers(page);
        tilda.press("Zur Freigabe vorlegen");
        isAsked();
        tilda.press("Ohne diese Entwürfe vorlegen");
        page.getByText("Zur Freigabe vorgelegt von").waitFor();
        Page desk = newPerson();
        tilda.isApprovedBy("helene.heftstreifen", desk);
        desk.navigate(page.url());
        assertThat(desk.locator(".unsaved")).containsText("Entwurf von Tilda Tintenfass");
        assertThat(desk.locator(".unsaved")).not().containsText(UNSAVED);
        assertThat(desk.locator(".unsaved")).containsText("Bitte fragen Sie dort nach");
        assertThat(desk.locator(".unsaved a")).hasCount(0);
        asksAnewWhereAnotherDraftAppeared();
        tilda.press("Ohne diese Entwürfe abschließen");
        assertThat(page.getByText("Diese Fassung ist abgeschlossen.")).isVisible();
        draftOfTheLockedVersionIsReadFromMyDay();
        fileSaysWhatThePlanDecides();
    }

    /** Nothing is wrong: it asks, and shows what it asks about. */
    private void isAsked() {
        Locator question = page.locator(".unsaved[role=alert]");
        assertThat(question).isFocused();
        assertThat(question.locator("h3")).hasText("Noch nicht gespeichert");
        assertThat(question).containsText("drücken Sie noch einmal");
        assertThat(question).containsText(UNSAVED);
        assertThat(page.locator("#errors")).hasCount(0);
    }

    private void asksAnewWhereAnotherDraftAppeared() {
        tilda.press("Fassung abschließen");
        isAsked();
        Page tab = page.context().newPage();
        tab.navigate(page.url().replace("/check?", "/plan?") + "&part=STRENGTHS");
        tab.locator("#f\\:text").fill("Noch ein Entwurf.");
        tab.locator("#f\\:text").blur();
        assertThat(tab.locator(".draft-state")).containsText("gespeichert");
        tab.close();
        tilda.press("Ohne diese Entwürfe abschließen");
        isAsked();
        assertThat(page.locator(".unsaved li")).hasCount(2);
        assertThat(page.locator(".unsaved")).containsText("Noch ein Entwurf.");
    }

    private void draftOfTheLockedVersionIsReadFromMyDay() {
        page.navigate("casefile/day");
        page.locator("[aria-labelledby=h-unfinished] li")
                .filter(new Locator.FilterOptions().setHasText("Lockenkopf"))
                .last()
                .locator("a")
                .first()
                .click();
        page.waitForURL("**/casefile/draft?**");
        assertThat(page.locator("main")).containsText(UNSAVED);
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        tilda.press("Verwerfen");
        assertThat(page.getByText("Hier liegt kein Text von Ihnen.")).isVisible();
    }

    private void fileSaysWhatThePlanDecides() {
        tilda.opens("casefile/overview");
        assertThat(page.locator(".filehead")).containsText("Gespräch in");
        assertThat(page.locator(".filehead")).containsText("sechs Stunden");
        tilda.opens("hilfeplan/plans");
        assertThat(page.getByLabel("Tag des Gesprächs")).hasValue(NEXT);
    }

    private void writesAPlan(String givenName, String familyName) {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile(givenName, familyName)
                        .opens("hilfeplan/plans")
                        .press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        page.getByLabel(givenName + " " + familyName + " (junger Mensch)")
                .selectOption("IN_PERSON");
        stores("ATTENDANCE");
        goes("VIEWS");
        page.locator("#f textarea").first().fill("Ich will bleiben.");
        tilda.tellsHowAndWhen();
        stores("VIEWS");
        goes("NEEDS");
        page.locator("#f\\:text").fill("Ein fester Ort zum Lernen.");
        stores("NEEDS");
        goes("HELP");
        page.getByLabel("Art der Hilfe").selectOption("FAMILY_SUPPORT");
        page.getByLabel("Umfang").fill("sechs Stunden in der Woche");
        stores("HELP");
        goes("NEXT");
        page.getByLabel("Nächstes Hilfeplangespräch").fill(NEXT);
        stores("NEXT");
    }

    private void stores(String part) {
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=" + part) && url.contains("part="));
    }

    private void goes(String part) {
        page.navigate(address("plan") + "&part=" + part);
    }

    private void checks() {
        page.navigate(address("check"));
    }

    private String address(String of) {
        String id = page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        return "hilfeplan/" + of + "?file=" + tilda.file() + "&plan=" + id;
    }
}
