package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** Two people write at the same thing: the second sees both versions, field by field. */
@Tag("R2")
class BoardClashIT extends InBrowser {
    private static final String GOAL = "Ruhe am Abend";
    private static final String CARD = "Um acht Licht aus";
    private Caseworker tilda;
    private Page second;

    @BeforeEach
    void oneGoalAndOneAgreement() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Nino", "Nacht")
                        .setsGoal(GOAL, "Ich will lesen.", "Nino Nacht")
                        .agrees(CARD, "Nino Nacht", "", GOAL);
        second = page.context().newPage();
    }

    @Test
    void goalThatAnotherRewordedMeanwhileShowsBothVersions() {
        String form = page.locator("section.lane h2 a").getAttribute("href");
        page.navigate("board/" + form);
        second.navigate("board/" + form);
        store(second, "Woran merken wir es?", "Das Licht ist aus");
        page.getByLabel("Woran merken wir es?").fill("Niemand schreit");
        tilda.press("Speichern");
        Locator clash = page.locator(".versions");
        assertThat(clash).containsText("Zuletzt geändert von Tilda Tintenfass");
        assertThat(clash.locator("tbody tr")).hasCount(1);
        assertThat(clash).containsText("Das Licht ist aus");
        assertThat(clash).containsText("Niemand schreit");
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        tilda.press("Speichern");
        page.waitForURL("**/board/board**");
    }

    @Test
    void agreementThatAnotherMovedMeanwhileShowsBothVersions() {
        String form = form();
        page.navigate("board/" + form);
        second.navigate("board/" + form);
        store(second, "Stand", "DOING");
        page.getByLabel("Einzelheiten").fill("Am Wochenende um neun");
        tilda.press("Speichern");
        Locator clash = page.locator(".versions tbody tr");
        assertThat(clash.filter(having("Stand"))).containsText("Wir sind dran");
        assertThat(clash.filter(having("Stand"))).containsText("Vereinbart");
        assertThat(clash.filter(having("Einzelheiten"))).containsText("Am Wochenende um neun");
        assertThat(page.getByLabel("Einzelheiten")).hasValue("Am Wochenende um neun");
    }

    @Test
    void draftThatIsOlderThanWhatAnotherStoredIsAClash() {
        String form = form();
        page.navigate("board/" + form);
        page.getByLabel("Einzelheiten").fill("Am Wochenende um neun");
        page.getByLabel("Einzelheiten").blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        second.navigate("board/" + form);
        store(second, "Stand", "DOING");
        page.reload();
        page.getByText("Übernehmen", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByLabel("Einzelheiten")).hasValue("Am Wochenende um neun");
        assertThat(stand()).hasValue("DOING");
        assertThat(page.getByText("Inzwischen ist hier etwas anderes gespeichert")).hasCount(0);
        tilda.press("Speichern");
        Locator clash = page.locator(".versions tbody tr");
        assertThat(clash).hasCount(1);
        assertThat(clash.filter(having("Einzelheiten"))).containsText("Am Wochenende um neun");
        tilda.asksAnew().press("Speichern");
        page.waitForURL("**/board/board**");
        page.navigate("board/" + form);
        assertThat(stand()).hasValue("DOING");
        assertThat(page.getByLabel("Einzelheiten")).hasValue("Am Wochenende um neun");
    }

    /**
     * Whoever records answers sees what the agreement said when they asked, and what it says now.
     */
    @Test
    void answersToAnAgreementThatAnotherRewordedShowWhatChanged() {
        String form = form();
        page.navigate("board/" + form.replace("agreement?", "confirm?"));
        second.navigate("board/" + form);
        store(second, "Bis wann?", "3.3.2027");
        page.getByLabel("Antwort von Nino").selectOption("NOT_AGREED");
        page.getByLabel("Worte von Nino").fill("Erst um neun.");
        page.getByLabel("Wie haben sie geantwortet?").selectOption("TALK");
        page.getByLabel("An welchem Tag?").fill("3.3.2026");
        tilda.press("Speichern");
        Locator clash = page.locator(".versions tbody tr");
        assertThat(clash).hasCount(1);
        assertThat(clash.filter(having("Bis wann?"))).containsText("03.03.2027");
        assertThat(page.locator(".versions thead")).containsText("Als Sie die Seite öffneten");
        assertThat(page.getByLabel("Worte von Nino")).hasValue("Erst um neun.");
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        tilda.press("Speichern");
        page.waitForURL("**/board/board**");
        assertThat(tilda.card(CARD)).containsText("Erst um neun.");
    }

    /** What was typed before an error still counts as typed when the draft is taken up later. */
    @Test
    void draftOfAFormThatCameBackWithAnErrorKeepsAllThatWasTyped() {
        String form = form();
        page.navigate("board/" + form);
        page.getByLabel("Einzelheiten").fill("Am Wochenende um neun");
        page.getByLabel("Bis wann?").fill("irgendwann");
        tilda.press("Speichern");
        assertThat(page.locator("#errors")).isVisible();
        page.getByLabel("Bis wann?").fill("3.3.2027");
        page.getByLabel("Bis wann?").blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        second.navigate("board/" + form);
        store(second, "Stand", "DOING");
        page.navigate("board/" + form);
        Locator offered = page.getByText("Übernehmen", new Page.GetByTextOptions().setExact(true));
        assertThat(offered).hasCount(1);
        offered.click();
        assertThat(page.getByLabel("Einzelheiten")).hasValue("Am Wochenende um neun");
        assertThat(page.getByLabel("Bis wann?")).hasValue("3.3.2027");
        assertThat(stand()).hasValue("DOING");
    }

    private Locator stand() {
        return page.getByLabel("Stand", new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void commentOfAnotherIsNoClashAndStaysWhenTheCardIsReworded() {
        String form = form();
        page.navigate("board/" + form);
        second.navigate("board/" + form.replace("agreement?", "card?"));
        second.getByLabel("Neuer Kommentar").fill("Klappt schon");
        second.locator("#f\\:go").click();
        assertThat(second.locator("[aria-labelledby=h-comments] li")).containsText("Klappt schon");
        page.getByLabel("Einzelheiten").fill("Am Wochenende um neun");
        tilda.asksAnew().press("Speichern");
        page.waitForURL("**/board/board**");
        assertThat(tilda.card(CARD)).containsText("1 Kommentar");
    }

    @Test
    void factsThatAnotherChangedMeanwhileShowBothVersions() {
        tilda.opens("casefile/facts");
        String address = page.url();
        second.navigate(address);
        second.getByLabel("Hilfe und Umfang").fill("Beistand");
        second.locator("#f\\:go").click();
        second.waitForURL("**/casefile/overview**");
        page.getByLabel("Hilfe und Umfang").fill("Tagesgruppe");
        tilda.press("Speichern");
        Locator clash = page.locator(".versions tbody tr");
        assertThat(clash).hasCount(1);
        assertThat(clash).containsText("Beistand");
        assertThat(clash).containsText("Tagesgruppe");
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
    }

    private String form() {
        tilda.opens("board/board");
        return tilda.card(CARD)
                .locator("a.title")
                .getAttribute("href")
                .replace("card?", "agreement?");
    }

    private static void store(Page of, String field, String value) {
        Locator input = of.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
        if (input.evaluate("one => one.tagName").equals("SELECT")) {
            input.selectOption(value);
        } else {
            input.fill(value);
        }
        Locator aware = of.getByLabel("Ich weiß das und frage neu");
        if (aware.isVisible()) {
            aware.check();
        }
        of.locator("#f\\:go").click();
        of.waitForURL("**/board/board**");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
