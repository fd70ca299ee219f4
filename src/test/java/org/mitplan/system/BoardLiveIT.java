package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** Two people at one board see what the other does, and are not disturbed by it. */
@Tag("R2")
class BoardLiveIT extends InBrowser {
    private static final String GOAL = "Pünktlich sein";
    private static final String CARD = "Fahrplan ausdrucken";
    private static final String OTHER = "Wecker stellen";
    private Caseworker tilda;
    private Caseworker helene;
    private Page second;

    @BeforeEach
    void twoPeopleAtOneBoard() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Uwe", "Uhrzeit")
                        .setsGoal(GOAL, "Ich will nicht rennen.", "Uwe Uhrzeit")
                        .agrees(CARD, "Uwe Uhrzeit", "", GOAL)
                        .agrees(OTHER, "Uwe Uhrzeit", "", GOAL);
        second = newPerson();
        helene = Caseworker.signedIn(second, "helene.heftstreifen");
    }

    @Test
    void moveOfOneIsSeenByTheOtherWhoKeepsTheFocus() {
        looksOn();
        Locator title = helene.card(CARD).locator("a.title");
        title.focus();
        moves("Alt+ArrowRight");
        assertThat(helene.column(GOAL, "DOING")).containsText(CARD);
        assertThat(helene.card(CARD)).containsText("gerade geändert von Tilda Tintenfass");
        assertThat(second.locator("[aria-live]").filter(hasText("Wir sind dran")).first())
                .containsText(CARD);
        assertThat(title).isFocused();
        PageChecks.hasNoBarriers(second);
        assertThat(helene.column(GOAL, "DOING").locator(".count")).hasText("1");
    }

    @Test
    void newGoalAndNewAgreementAppear() {
        looksOn();
        tilda.setsGoal("Ausgeschlafen sein", "Ich will morgens wach sein.", "Uwe Uhrzeit")
                .agrees("Um neun ins Bett", "Uwe Uhrzeit", "", "Ausgeschlafen sein");
        assertThat(helene.column("Ausgeschlafen sein", "AGREED")).containsText("Um neun ins Bett");
    }

    @Test
    void listShowsWhatOthersDoToo() {
        second.navigate("board/board?shape=list&file=" + tilda.file());
        Locator row = second.locator("table.rows tr").filter(hasText(CARD));
        row.getByRole(AriaRole.LINK).focus();
        moves("Alt+ArrowRight");
        assertThat(row.locator("td.stage")).hasText("Wir sind dran");
        assertThat(row).containsText("gerade geändert von Tilda Tintenfass");
        assertThat(row.getByText("neu", new Locator.GetByTextOptions().setExact(true))).isVisible();
        assertThat(row.getByRole(AriaRole.LINK)).isFocused();
        PageChecks.hasNoBarriers(second);
        tilda.agrees("Tasche packen", "Uwe Uhrzeit", "1.6.2026", GOAL);
        assertThat(second.locator("table.rows tbody tr").first()).containsText("Tasche packen");
    }

    @Test
    void choiceFromAMenuThatWasOpenWhileAnotherMovedIsAClash() {
        Caseworker again = atTheSameBoardAsAWriter();
        again.card(CARD).locator("button.more").click();
        moves("Alt+ArrowRight");
        assertThat(tilda.column(GOAL, "DOING")).containsText(CARD);
        second.waitForResponse("**/changes?*", () -> {});
        second.locator("dialog").getByLabel("Ideen und Wünsche").check();
        again.press("Verschieben");
        assertThat(second.locator("dialog.conflict")).containsText("wurde inzwischen verändert");
        assertThat(second.locator("dialog.conflict")).containsText("Wir sind dran");
    }

    @Test
    void nobodyTakesBackWhatAnotherDidMeanwhile() {
        Caseworker again = atTheSameBoardAsAWriter();
        moves("Alt+ArrowRight");
        Locator undo = page.getByText("Rückgängig", new Page.GetByTextOptions().setExact(true));
        assertThat(undo).isVisible();
        again.card(CARD).locator("a.title").focus();
        assertThat(again.column(GOAL, "DOING")).containsText(CARD);
        second.keyboard().press("Alt+ArrowRight");
        assertThat(tilda.column(GOAL, "DONE")).containsText(CARD);
        assertThat(undo).hasCount(0);
    }

    private Caseworker atTheSameBoardAsAWriter() {
        Caseworker again = Caseworker.signedIn(second, "tilda.tintenfass");
        second.navigate("board/board?file=" + tilda.file());
        assertThat(again.column(GOAL, "AGREED")).containsText(CARD);
        return again;
    }

    @Test
    void boardAsksByItselfWhereNoSocketOpens() {
        second.routeWebSocket("**/live/**", line -> line.close());
        looksOn();
        moves("Alt+ArrowRight");
        assertThat(helene.column(GOAL, "DOING")).containsText(CARD);
    }

    @Test
    void brokenLineIsSaidAndEndsByItself() {
        second.routeWebSocket("**/live/**", line -> line.close());
        second.route("**/changes?*", Route::abort);
        looksOn();
        Locator note = second.getByText("Keine Verbindung. Was andere ändern");
        note.waitFor(new Locator.WaitForOptions().setTimeout(20_000));
        second.unroute("**/changes?*");
        assertThat(note).hasCount(0);
    }

    @Test
    void whoLosesTheRightIsToldAndSeesNothingMore() throws SQLException {
        looksOn();
        String hers = "update assignment set valid_from = current_date - interval 9 day, ";
        execute(
                hers
                        + "account_id = (select id from account where sign_in_name ="
                        + " 'susi.suedwind') where file_id = '"
                        + tilda.file()
                        + "'");
        execute(
                "insert into assignment (id, file_id, account_id, kind, valid_from) select uuid(),"
                        + " '"
                        + tilda.file()
                        + "', id, 'DEPUTY', current_date from account where sign_in_name ="
                        + " 'tilda.tintenfass'");
        moves("Alt+ArrowRight");
        assertThat(second.getByText("Sie können diese Tafel nicht mehr öffnen.")).isVisible();
        assertThat(helene.column(GOAL, "AGREED")).containsText(CARD);
    }

    private void looksOn() {
        second.navigate("board/board?file=" + tilda.file());
        assertThat(helene.column(GOAL, "AGREED")).containsText(CARD);
    }

    private void moves(String key) {
        tilda.card(CARD).locator("a.title").focus();
        page.keyboard().press(key);
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection database = Server.database();
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
