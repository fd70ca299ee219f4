package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.Texts;
import org.mitplan.shared.TimeSource;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** What is done says on which day or for which, and only as long as it counts. */
class DoneIT extends InBrowser {
    private static final String CARD = "Reifen flicken";
    private Caseworker tilda;

    @BeforeEach
    void aBoardWithOneCard() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Fritz", "Fertig")
                        .agrees(CARD, "Fritz Fertig", "31.12.2099", "ohne Ziel");
    }

    @Test
    void dayOfBeingDoneIsNotTheDayThatWasAgreed() {
        moves("Geschafft");
        tilda.opens("board/board?shape=columns");
        assertThat(tilda.card(CARD)).containsText("geschafft am");
        assertThat(tilda.card(CARD)).not().containsText("2099");
        tilda.card(CARD).locator("a.title").click();
        assertThat(page.locator("dl.keyfacts")).containsText("Geschafft am");
        assertThat(page.locator("dl.keyfacts")).containsText("31. Dezember 2099");
        PageChecks.hasNoBarriers(page);
    }

    @Test
    void whatIsOpenAgainDoesNotStandAsDone() {
        moves("Geschafft");
        moves("Wir sind dran");
        page.waitForResponse(
                reply -> reply.url().endsWith("/undo"),
                () -> page.locator(".toasts").getByText("Rückgängig").click());
        assertThat(tilda.column("Ohne Ziel", "DONE")).containsText(CARD);
        tilda.opens("casefile/timeline");
        assertThat(completion()).hasCount(1);
        assertThat(completion()).not().containsText("nicht mehr geschafft");
        moves("Wir sind dran");
        assertThat(tilda.card(CARD)).not().containsText("geschafft am");
        tilda.opens("casefile/timeline");
        assertThat(completion()).hasCount(1);
        assertThat(completion())
                .containsText("nicht mehr geschafft: Tilda Tintenfass hat die Karte zurückgelegt");
    }

    @Test
    void whatComesBackSaysForWhichDayItWasDone() throws SQLException {
        sql("update agreement set rhythm = 'MONTHLY', due_on = '2099-10-31' where file_id = ");
        ticks(CARD);
        tilda.opens("casefile/timeline");
        assertThat(completion()).containsText(CARD + ", für den 31. Oktober 2099");
    }

    @Test
    void whatIsDoneOnTheDayOfThePlanButAfterItIsInTheReport() throws SQLException {
        moves("Geschafft");
        locks();
        assertThat(report()).contains("nichts als geschafft eingetragen");
        tilda.agrees("Kette ölen", "Fritz Fertig", "31.12.2099", "ohne Ziel");
        tilda.agrees("Luft prüfen", "Fritz Fertig", "31.10.2099", "ohne Ziel");
        moves("Kette ölen", "Geschafft");
        sql("update agreement set rhythm = 'MONTHLY' where title = 'Luft prüfen' and file_id = ");
        ticks("Luft prüfen");
        assertThat(report())
                .containsSubsequence(
                        "Geschafft seit dem Hilfeplan, Fassung 1",
                        "Kette ölen",
                        "Luft prüfen",
                        "einmal, für den 31. Oktober 2099",
                        Texts.of("report.goals"));
        assertThat(report().split(Texts.of("report.goals"))[0]).doesNotContain(CARD);
        moves("Wir sind dran");
        moves("Geschafft");
        assertThat(report().split(Texts.of("report.goals"))[0]).contains(CARD);
    }

    @Test
    void dayThatLiesAheadIsAskedAboutAndGoesBackExactly() throws SQLException {
        sql("update agreement set rhythm = 'MONTHLY', due_on = '2099-10-31' where file_id = ");
        opensCard();
        tilda.press("Diesmal geschafft");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("31.10.2099 kommt erst noch");
        PageChecks.hasNoBarriers(page);
        assertThat(page.locator("dl.keyfacts")).containsText("31. Oktober 2099");
        page.getByText("Ja, schon geschafft").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("dl.keyfacts")).containsText("30. November 2099");
        locks();
        PageChecks.hasNoBarriers(page);
        tilda.press("Zurücknehmen");
        assertThat(page.locator("dl.keyfacts")).containsText("31. Oktober 2099");
        assertThat(page.getByText("Zurücknehmen")).hasCount(0);
        tellsThatItWasTakenBack();
        assertThat(
                        Server.number(
                                "select count(*) from agreement where due_on = '2099-10-31'"
                                        + " and rhythm_from is null and file_id = '%s'"
                                                .formatted(tilda.file())))
                .isEqualTo(1);
    }

    private void tellsThatItWasTakenBack() {
        Locator told =
                page.locator("[aria-labelledby=h-history] li")
                        .filter(new Locator.FilterOptions().setHasText("geschafft für"));
        assertThat(told).hasCount(1);
        assertThat(told)
                .containsText(
                        "zurückgenommen: geschafft für den 31. Oktober 2099, eingetragen von Tilda Tintenfass");
        tilda.opens("casefile/timeline");
        assertThat(completion()).containsText("Das gilt nicht: Tilda Tintenfass");
        assertThat(report()).contains("nichts als geschafft eingetragen");
    }

    @Test
    void onlyTheNewestStepIsTakenBack() throws SQLException {
        sql("update agreement set rhythm = 'MONTHLY', due_on = '2020-10-31' where file_id = ");
        opensCard();
        tilda.press("Diesmal geschafft");
        page.getByText("Zurücknehmen").waitFor();
        moves("Wir sind dran");
        opensCard();
        assertThat(page.getByText("Zurücknehmen")).hasCount(0);
    }

    private void opensCard() {
        tilda.opens("board/board?shape=columns");
        tilda.card(CARD).locator("a.title").click();
    }

    /** A version that quotes the card as it stands. */
    private void locks() throws SQLException {
        LocalDate today = LocalDate.now(TimeSource.OFFICE);
        sql(
                "insert into hilfeplan (id, file_id, number, kind, meeting_on, board_on, created_at,"
                        + " state, locked_at, locked_by, locked_name, board) select uuid(), f.id, 1, 'FIRST',"
                        + (" '" + today + "', '" + today + "',")
                        + " utc_timestamp(6), 'LOCKED', utc_timestamp(6),"
                        + " a.changed_by, 'Tilda Tintenfass', json_object('goals', json_array(), 'withoutGoal',"
                        + " json_array(json_object('id', a.id, 'title', a.title, 'detail', '',"
                        + " 'stage', a.stage, 'people', json_array())))"
                        + " from case_file f join agreement a on a.file_id = f.id where f.id = ");
    }

    private String report() {
        return tilda.fetches("api/reports/" + tilda.file() + "/board.html")
                .text()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private void sql(String upToTheFile) throws SQLException {
        Server.execute(upToTheFile + "'" + tilda.file() + "'");
    }

    private void ticks(String card) {
        tilda.opens("board/board?shape=columns");
        tilda.card(card).locator("button.more").click();
        page.getByRole(AriaRole.DIALOG).getByText("Diesmal geschafft").click();
        page.getByRole(AriaRole.DIALOG).getByText("Ja, schon geschafft").click();
        assertThat(page.locator(".toasts")).containsText("Rückgängig");
    }

    private Locator completion() {
        return page.locator("li.entry[data-kind=COMPLETION]");
    }

    private void moves(String stage) {
        moves(CARD, stage);
    }

    private void moves(String card, String stage) {
        tilda.opens("board/board?shape=columns");
        tilda.card(card).locator("button.more").click();
        Locator menu = page.getByRole(AriaRole.DIALOG);
        menu.getByText(stage).click();
        menu.getByText("Verschieben", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".toasts")).containsText("jetzt in " + stage);
    }
}
