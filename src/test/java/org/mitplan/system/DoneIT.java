package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        try (Connection connection = Server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update agreement set rhythm = 'MONTHLY', due_on = '2099-10-31' where file_id = '"
                            + tilda.file()
                            + "'");
        }
        tilda.opens("board/board?shape=columns");
        tilda.card(CARD).locator("button.more").click();
        page.getByRole(AriaRole.DIALOG).getByText("Diesmal geschafft").click();
        assertThat(page.locator(".toasts")).containsText("Rückgängig");
        tilda.opens("casefile/timeline");
        assertThat(completion()).containsText(CARD + ", für den 31. Oktober 2099");
    }

    private Locator completion() {
        return page.locator("li.entry[data-kind=COMPLETION]");
    }

    private void moves(String stage) {
        tilda.opens("board/board?shape=columns");
        tilda.card(CARD).locator("button.more").click();
        Locator menu = page.getByRole(AriaRole.DIALOG);
        menu.getByText(stage).click();
        menu.getByText("Verschieben", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".toasts")).containsText("jetzt in " + stage);
    }
}
