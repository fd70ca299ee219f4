package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;

/** The day begins with what is overdue, what is due soon, and what others have taken on. */
class MyDayIT extends InBrowser {
    @Test
    void signingInEndsOnTheDay() {
        Caseworker.signedIn(page, "tilda.tintenfass");
        assertThat(page.locator("h1")).hasText("Mein Tag");
    }

    @Test
    void everyAgreementStandsWhereItsDayPutsItAndLeadsToItself() throws SQLException {
        Caseworker nele =
                Caseworker.signedIn(page, Newcomer.hired("Nele", "Neubeginn"))
                        .foundsFile("Dina", "Dringend")
                        .agrees("Amt anrufen", "Nele Neubeginn", "1.6.2026", "ohne Ziel")
                        .agrees("Zimmer streichen", "Dina Dringend", "", "ohne Ziel");
        page.navigate("casefile/day");
        assertThat(item("Überfällig", "Amt anrufen")).containsText("Sie");
        assertThat(item("Das haben andere übernommen", "Zimmer streichen"))
                .containsText("Dina Dringend");
        item("Überfällig", "Amt anrufen").getByText("Amt anrufen").click();
        assertThat(page.getByLabel("Was ist vereinbart?")).hasValue("Amt anrufen");
        page.getByLabel("Bis wann?").fill("31.12.2099");
        nele.asksAnew().press("Speichern");
        page.waitForURL("**/board/board**");
        page.navigate("casefile/day");
        assertThat(page.getByText("Amt anrufen")).hasCount(0);
    }

    @Test
    void unfinishedVersionStandsThereHoweverFarItsMeetingIs() throws SQLException {
        Caseworker.signedIn(page, Newcomer.hired("Nora", "Nachschlag"))
                .foundsFile("Piet", "Planlos")
                .opens("hilfeplan/plans");
        page.locator("#f\\:meeting").fill("1.6.2099");
        page.getByText("Fassung vorbereiten").click();
        page.waitForURL("**/hilfeplan/plan?**");
        page.navigate("casefile/day");
        assertThat(item("Was bald ansteht", "Fassung 1")).containsText("Piet Planlos");
        assertThat(page.locator("section.day h2"))
                .hasText(
                        new String[] {
                            "Überfällig",
                            "Was bald ansteht",
                            "Neu, seit Sie zuletzt da waren",
                            "Das haben andere übernommen"
                        });
    }

    @Test
    void teamLeadSeesWhereFilesAreStuckAndNotWhoDidWhat() {
        Caseworker.signedIn(page, "bruno.bueroklammer")
                .foundsFile("Stina", "Stau")
                .agrees("Antrag holen", "Bruno Büroklammer", "1.6.2026", "ohne Ziel");
        Page second = newPerson();
        Caseworker.signedIn(second, "helene.heftstreifen");
        second.navigate("casefile/day?group=OVERDUE");
        assertThat(second.locator(".dues li").filter(having("Stina Stau")))
                .containsText("1 Vereinbarung ist überfällig");
        assertThat(second.locator("main")).not().containsText("Antrag holen");
        assertThat(second.locator("main")).not().containsText("Büroklammer");
    }

    @Test
    void whoeverCanBeTheSecondPersonFindsWhatWaits() {
        Caseworker.signedIn(page, "helene.heftstreifen");
        item("Das wartet auf Sie", "Neues Konto").getByText("Neues Konto").first().click();
        page.waitForURL("**/office/approvals?confirm=**");
        assertThat(page.locator("main")).containsText("Neues Konto: Paul Pinnwand");
        Page anton = newPerson();
        Caseworker.signedIn(anton, "anton.admin");
        anton.getByText("dass Sie als zweite Person entscheiden").click();
        assertThat(anton.locator("main")).containsText("Neuer Einmal-Code: Klara Klebezettel");
        Page tilda = newPerson();
        Caseworker.signedIn(tilda, "tilda.tintenfass");
        assertThat(tilda.locator("main")).not().containsText("Neues Konto");
    }

    @Test
    void unsavedTextIsOfferedOnTheDay() {
        Caseworker tilda =
                Caseworker.signedIn(page, "tilda.tintenfass").foundsFile("Vera", "Vergessen");
        tilda.opens("casefile/timeline");
        page.getByLabel("Was war?").fill("Angefangen und dann kam ein Anruf.");
        page.getByLabel("Was war?").blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        page.navigate("casefile/day");
        page.locator("[aria-labelledby=h-unfinished] bdi").getByText("Vera Vergessen").click();
        assertThat(page.locator(".draft-bar"))
                .containsText("Er bleibt, solange Sie die Akte öffnen können.");
        page.getByText("Übernehmen").click();
        assertThat(page.getByLabel("Was war?")).hasValue("Angefangen und dann kam ein Anruf.");
    }

    @Test
    void whatColleaguesChangedIsNewForTheWholeVisit() {
        Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        Caseworker.signedIn(newPerson(), "bruno.bueroklammer")
                .opensFile("Mia Apfelbaum")
                .agrees("Fahrrad flicken", "Mia Apfelbaum", "", "ohne Ziel");
        page.navigate("casefile/day");
        assertThat(item("Neu, seit", "Fahrrad flicken")).containsText("Bruno Büroklammer");
        item("Neu, seit", "Fahrrad flicken").getByText("Fahrrad flicken").click();
        page.waitForURL("**/board/board**");
        assertThat(page.locator("li.card").filter(having("Fahrrad flicken")).getByText("neu"))
                .isVisible();
        page.navigate("casefile/day");
        assertThat(item("Neu, seit", "Fahrrad flicken")).hasCount(1);
    }

    @Test
    void fileThatWasOpenLastStandsFirst() {
        Caseworker.signedIn(page, "tilda.tintenfass").foundsFile("Rita", "Rückkehr");
        page.navigate("casefile/day");
        assertThat(page.locator("[aria-labelledby=h-recent] li").first())
                .containsText("Rita Rückkehr");
    }

    @Test
    void whoeverHasNoFilesIsToldSo() {
        Caseworker.signedIn(page, "willi.waage");
        assertThat(page.locator("main")).containsText("Für Ihre Aufgabe");
    }

    private Locator item(String group, String text) {
        return page.locator("section.day").filter(having(group)).locator("li").filter(having(text));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
