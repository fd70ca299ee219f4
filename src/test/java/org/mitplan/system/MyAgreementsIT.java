package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;

/** What is agreed in all of somebody's files stands in one list, narrowed as its address says. */
@Tag("R2")
class MyAgreementsIT extends InBrowser {
    private Caseworker lena;

    @BeforeEach
    void agreementsInOneFile() throws SQLException {
        lena =
                Caseworker.signedIn(page, Newcomer.hired("Lena", "Langliste"))
                        .foundsFile("Lars", "Liste")
                        .agrees("Attest besorgen", "Lena Langliste", "1.6.2026", "ohne Ziel")
                        .agrees("Regal aufbauen", "Lars Liste", "", "ohne Ziel");
        page.getByRole(AriaRole.NAVIGATION, named("Hauptnavigation"))
                .getByText("Meine Vereinbarungen")
                .click();
    }

    @Test
    void everyAgreementOfMyFilesStandsInTheListAndLeadsToItself() {
        assertThat(row("Attest besorgen")).containsText("Lars Liste");
        assertThat(row("Attest besorgen")).containsText("fällig");
        assertThat(row("Regal aufbauen")).containsText("ohne Tag");
        row("Attest besorgen").getByText("Attest besorgen").click();
        assertThat(page.locator("main h2").first()).hasText("Attest besorgen");
    }

    @Test
    void listIsNarrowedByDayAndByWhoDoesIt() {
        chip("Überfällig").click();
        assertThat(row("Regal aufbauen")).hasCount(0);
        chip("Machen andere").click();
        assertThat(page).hasURL(Pattern.compile("mine\\?who=OTHERS&when=OVERDUE"));
        assertThat(row("Attest besorgen")).hasCount(0);
        chip("Ohne Tag").click();
        assertThat(row("Regal aufbauen")).isVisible();
        assertThat(chip("Ohne Tag")).hasAttribute("aria-current", "true");
    }

    @Test
    void whatRestsStandsApartWithItsReason() {
        lena.opens("board/board");
        lena.card("Regal aufbauen").locator("a.title").click();
        page.getByText("Ändern", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Stand", new Page.GetByLabelOptions().setExact(true))
                .selectOption("PAUSED");
        page.getByLabel("Warum geht es gerade nicht?").fill("Bretter fehlen");
        lena.press("Speichern");
        page.waitForURL("**/board/board**");
        page.navigate("board/mine");
        assertThat(row("Regal aufbauen")).hasCount(0);
        chip("Geht gerade nicht").click();
        assertThat(row("Regal aufbauen")).containsText("Bretter fehlen");
    }

    @Test
    void colleagueOfTheTeamSeesNothingOfIt() {
        Page second = newPerson();
        Caseworker.signedIn(second, "klara.klebezettel");
        second.navigate("board/mine");
        assertThat(second.locator("main")).not().containsText("Attest besorgen");
    }

    @Test
    void teamLeadSeesOnlyWhatSheDoesHerself() {
        Page second = newPerson();
        Caseworker.signedIn(second, "helene.heftstreifen");
        second.navigate("board/mine");
        assertThat(second.locator("main")).not().containsText("Attest besorgen");
    }

    /** The row of this test's own file. */
    private Locator row(String title) {
        return page.locator("table.rows tbody tr:has(a[href*='" + lena.file() + "'])")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    private Locator chip(String name) {
        return page.locator(".chips a").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
