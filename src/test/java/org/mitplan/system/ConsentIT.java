package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** Nothing counts as agreed before everybody who is to do it said yes; a no stays in own words. */
@Tag("R2")
class ConsentIT extends InBrowser {
    private static final String CARD = "Zimmer aufräumen";
    private Caseworker tilda;

    @BeforeEach
    void anIdea() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Lotte", "Leseratte")
                        .opens("board/agreement");
        page.getByLabel("Was ist vereinbart?").fill(CARD);
        page.getByLabel("Lotte Leseratte").check();
        page.getByLabel("Tilda Tintenfass").check();
    }

    @Test
    void formAsksWhetherEverybodyAgreed() {
        tilda.press("Speichern");
        assertThat(page.locator(".errors")).containsText("wenn alle Genannten zugestimmt haben");
        assertThat(page.getByLabel("Was ist vereinbart?")).hasValue(CARD);
        page.getByLabel("Alle, die es machen").check();
        tilda.press("Speichern");
        assertThat(tilda.card(CARD)).containsText("alle haben zugestimmt");
        assertThat(answers("AGREED")).isEqualTo(2);
    }

    @Test
    void nothingIsAgreedWhileNobodyIsNamed() {
        page.getByLabel("Lotte Leseratte").uncheck();
        page.getByLabel("Tilda Tintenfass").uncheck();
        page.getByLabel("Alle, die es machen").check();
        tilda.press("Speichern");
        assertThat(page.locator(".errors")).containsText("Wer macht es?");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#f:responsible");
        PageChecks.hasNoBarriers(page);
        asIdea();
        tilda.card(CARD).locator("a.title").focus();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(page.locator(".toasts")).containsText("Noch ist niemand genannt");
        assertThat(tilda.column("Ohne Ziel", "IDEA")).containsText(CARD);
        tilda.card(CARD).locator("button.more").click();
        Locator menu = page.getByRole(AriaRole.DIALOG);
        menu.getByText("Wir sind dran").click();
        menu.getByText("Verschieben", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".toast.bad")).hasCount(2);
        assertThat(stage("IDEA")).isEqualTo(1);
    }

    @Test
    void oneClickRecordsTheYesOfAllAndMovesTheCard() {
        asIdea();
        Locator dialog = movesByKey();
        PageChecks.hasNoBarriers(page);
        dialog.getByText("Lotte Leseratte hat heute im Gespräch zugestimmt").click();
        page.waitForCondition(() -> stage("AGREED") == 1);
        assertThat(answers("AGREED")).as("hers and the caseworker's own").isEqualTo(2);
        page.reload();
        assertThat(tilda.column("Ohne Ziel", "AGREED")).containsText(CARD);
    }

    @Test
    void whoSaysNoStandsOnTheIdeaInTheirOwnWords() {
        asIdea();
        Locator dialog = movesByKey();
        dialog.getByText("Einzeln eintragen").click();
        dialog.getByLabel("Antwort", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("NOT_AGREED");
        dialog.getByText("Antworten eintragen").click();
        Locator trouble = dialog.locator("[role=alert]");
        assertThat(trouble).containsText("in den Worten der Person");
        assertThat(trouble).containsText("wie geantwortet wurde");
        assertThat(trouble).containsText("an welchem Tag geantwortet wurde");
        dialog.getByLabel("In den Worten von Lotte Leseratte").fill("Nur mit Musik.");
        dialog.getByLabel("Wie haben sie geantwortet?").selectOption("TALK");
        dialog.getByLabel("An welchem Tag?").fill("3.3.2026");
        PageChecks.hasNoBarriers(page);
        dialog.getByText("Antworten eintragen").click();
        assertThat(dialog).hasCount(0);
        assertThat(stage("IDEA")).isEqualTo(1);
        page.reload();
        assertThat(tilda.column("Ohne Ziel", "IDEA")).containsText("Nur mit Musik.");
    }

    @Test
    void answersCanBeWrittenDownOnAPageAndAChangeMarksThemOutdated() {
        page.getByLabel("Alle, die es machen").check();
        tilda.press("Speichern");
        tilda.card(CARD).locator("a.title").click();
        page.getByText("Ändern", exactly()).click();
        page.getByLabel("Was ist vereinbart?").fill(CARD + " jeden Samstag");
        tilda.asksAnew().press("Speichern");
        assertThat(tilda.card(CARD)).containsText("Zustimmung fehlt: Tilda und Lotte");
        tilda.card(CARD).locator("a.title").click();
        page.getByText("Antworten eintragen").click();
        assertThat(page.getByText("danach wurde die Vereinbarung geändert")).hasCount(2);
        page.getByLabel("Antwort von Lotte").selectOption("AGREED");
        page.getByLabel("Antwort von Tilda").selectOption("AGREED");
        tilda.press("Speichern");
        Locator errors = page.locator(".errors li");
        assertThat(errors.filter(having("wie geantwortet wurde"))).hasCount(1);
        assertThat(errors.filter(having("an welchem Tag"))).hasCount(1);
        page.getByLabel("Wie haben sie geantwortet?").selectOption("PHONE");
        page.getByLabel("An welchem Tag?").fill("3.3.2026");
        tilda.press("Speichern");
        assertThat(tilda.card(CARD)).containsText("alle haben zugestimmt");
        assertThat(answers("AGREED")).as("none is ever deleted").isEqualTo(4);
    }

    @Test
    void whatRestsSaysWhy() {
        page.getByLabel("Alle, die es machen").check();
        tilda.press("Speichern");
        tilda.card(CARD).locator("button.more").click();
        Locator menu = page.getByRole(AriaRole.DIALOG);
        menu.getByText("Geht gerade nicht").click();
        menu.getByText("Verschieben", new Locator.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Warum? Ein Satz genügt.").fill("Das Zimmer wird gestrichen.");
        PageChecks.hasNoBarriers(page);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> stage("PAUSED") == 1);
        page.reload();
        page.locator("button.fold").first().click();
        assertThat(tilda.card(CARD)).containsText("Das Zimmer wird gestrichen.");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private void asIdea() {
        page.getByLabel("Stand", new Page.GetByLabelOptions().setExact(true)).selectOption("IDEA");
        tilda.press("Speichern");
        assertThat(tilda.column("Ohne Ziel", "IDEA")).containsText(CARD);
    }

    private Locator movesByKey() {
        tilda.card(CARD).locator("button.more").waitFor();
        tilda.card(CARD).locator("a.title").focus();
        page.keyboard().press("Alt+ArrowRight");
        return page.getByRole(AriaRole.DIALOG);
    }

    private long stage(String stage) {
        return number("select count(*) from agreement where stage = '" + stage + "'");
    }

    private long answers(String answer) {
        return number("select count(*) from confirmation where answer = '" + answer + "'");
    }

    private long number(String sql) {
        try {
            return Server.number(sql + " and file_id = '" + tilda.file() + "'");
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
