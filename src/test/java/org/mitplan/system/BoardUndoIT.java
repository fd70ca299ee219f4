package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** What is taken back at once was not: no paper and no page tells of it; anything later is told. */
class BoardUndoIT extends InBrowser {
    private static final String CARD = "Fahrrad flicken";
    private String name;
    private Caseworker ute;

    @BeforeEach
    void aBoardWithOneCard() throws SQLException {
        name = Newcomer.hired("Ute", "Umkehr");
        ute =
                Caseworker.signedIn(page, name)
                        .foundsFile("Udo", "Unschlüssig")
                        .agrees(CARD, "Udo Unschlüssig", "", "ohne Ziel");
    }

    @Test
    void whatWasDoneAndTakenBackTwiceIsToldNowhere() throws SQLException {
        String before = history();
        for (int time = 0; time < 2; time++) {
            moves("Geschafft");
            takesBack();
            assertThat(ute.column("Ohne Ziel", "AGREED")).containsText(CARD);
        }
        assertThat(history()).isEqualTo(before);
        ute.opens("casefile/timeline");
        assertThat(page.locator("main")).not().containsText(CARD);
        ute.opens("board/board");
        assertThat(number("select count(*) from undone_step where agreement_id = '%s'"))
                .isEqualTo(2);
    }

    @Test
    void whatStaysDoneIsToldOnce() {
        moves("Geschafft");
        takesBack();
        moves("Geschafft");
        assertThat(page.locator(".toasts")).containsText("Geschafft");
        ute.opens("casefile/timeline");
        assertThat(page.locator("li.entry[data-kind=COMPLETION]")).hasCount(1);
    }

    @Test
    void reasonToRestComesBackWithTheCard() {
        moves("Geht gerade nicht");
        page.getByLabel("Warum? Ein Satz genügt.").fill("Der Schlauch fehlt.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".toasts")).containsText("Rückgängig");
        moves("Wir sind dran");
        assertThat(page.locator(".toasts")).containsText("jetzt in Wir sind dran");
        takesBack();
        assertThat(ute.column("Ohne Ziel", "PAUSED")).containsText("Der Schlauch fehlt.");
    }

    @Test
    void secondPressFindsItDoneAndStepsBackOnlyOnce() throws SQLException {
        moves("Wir sind dran");
        moves("Geschafft");
        assertThat(page.locator(".toasts")).containsText("jetzt in Geschafft");
        int version = version();
        assertThat(undo(version)).doesNotContainKey("stayed").containsEntry("stage", "DOING");
        assertThat(undo(version)).doesNotContainKey("stayed").containsEntry("stage", "DOING");
        assertThat(undo(version())).containsKey("stayed").containsEntry("stage", "DOING");
    }

    @Test
    void othersStepAndOldStepAndStepThatIsNotTheLastStay() throws SQLException {
        moves("Wir sind dran");
        assertThat(page.locator(".toasts")).containsText("jetzt in Wir sind dran");
        int version = version();
        change("changed_at = changed_at - interval 3 minute");
        assertThat(undo(version)).as("too late").containsKey("stayed");
        change(
                "changed_at = utc_timestamp(6), changed_by ="
                        + " (select id from account where sign_in_name = 'bruno.bueroklammer')");
        assertThat(undo(version)).as("another's").containsKey("stayed");
        moves("Geschafft");
        assertThat(page.locator(".toasts")).containsText("jetzt in Geschafft");
        assertThat(undo(version)).as("not the last").containsKey("stayed");
        assertThat(number("select count(*) from completion where agreement_id = '%s'"))
                .isEqualTo(1);
    }

    @Test
    void yesThatSomebodyGaveByTheStepGoesWithIt() {
        ute.opens("board/agreement");
        page.getByLabel("Was ist vereinbart?").fill("Amt anrufen");
        page.getByLabel("Ute Umkehr").check();
        page.getByLabel("Stand").selectOption("IDEA");
        ute.press("Speichern");
        page.waitForURL("**/board/board**");
        move("Amt anrufen", "Vereinbart");
        assertThat(ute.card("Amt anrufen")).containsText("alle haben zugestimmt");
        takesBack();
        assertThat(ute.column("Ohne Ziel", "IDEA")).containsText("Amt anrufen");
        ute.card("Amt anrufen").locator("a.title").click();
        assertThat(page.locator("[aria-labelledby=h-yes]")).containsText("noch nicht gefragt");
    }

    @Test
    void tickThatWasTakenBackLeavesTheDayAsItWas() throws SQLException {
        change("rhythm = 'MONTHLY', due_on = '2099-10-31'");
        ute.opens("board/board");
        String before = history();
        for (int time = 0; time < 2; time++) {
            ute.card(CARD).locator("button.more").click();
            page.getByRole(AriaRole.DIALOG).getByText("Diesmal geschafft").click();
            page.getByRole(AriaRole.DIALOG).getByText("Ja, schon geschafft").click();
            takesBack();
        }
        assertThat(history()).isEqualTo(before);
        assertThat(
                        number(
                                "select count(*) from agreement where id = '%s' and due_on = '2099-10-31'"))
                .isEqualTo(1);
        ute.opens("casefile/timeline");
        assertThat(page.locator("li.entry[data-kind=COMPLETION]")).hasCount(0);
    }

    @Test
    void listTakesBackTheSameWay() {
        String before = history();
        ute.opens("board/board?shape=list");
        Locator row = page.locator("tbody tr").filter(having(CARD));
        row.locator("button.more").click();
        chooses("Geschafft");
        takesBack();
        assertThat(row.locator("td.stage")).hasText("Vereinbart");
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void escapeDuringADragPutsTheCardBackAndSendsNothing() {
        int[] sent = {0};
        page.onRequest(request -> sent[0] += request.url().endsWith("/moves") ? 1 : 0);
        var from = ute.card(CARD).boundingBox();
        var to = ute.column("Ohne Ziel", "DONE").locator(".cards").boundingBox();
        page.mouse().move(from.x + 30, from.y + from.height - 8);
        page.mouse().down();
        page.mouse().move(from.x + 60, from.y + 40);
        page.mouse().move(to.x + to.width / 2, to.y + 20, new Mouse.MoveOptions().setSteps(15));
        assertThat(ute.column("Ohne Ziel", "DONE").locator(".card.ghost")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(ute.column("Ohne Ziel", "AGREED")).containsText(CARD);
        assertThat(page.locator(".drag, .moving")).hasCount(0);
        page.mouse().up();
        assertThat(ute.column("Ohne Ziel", "AGREED")).containsText(CARD);
        assertThat(page.url()).contains("board/board");
        page.reload();
        assertThat(ute.column("Ohne Ziel", "AGREED")).containsText(CARD);
        assertThat(sent[0]).isZero();
    }

    private void moves(String stage) {
        move(CARD, stage);
    }

    private void move(String title, String stage) {
        if (ute.card(title).count() == 0 || !page.url().contains("board/board")) {
            ute.opens("board/board?shape=columns");
        }
        ute.card(title).locator("button.more").click();
        chooses(stage);
    }

    private void chooses(String stage) {
        Locator menu = page.getByRole(AriaRole.DIALOG);
        menu.getByText(stage).click();
        menu.getByText("Verschieben", new Locator.GetByTextOptions().setExact(true)).click();
    }

    /** The offer ends when the step back has come to its end. */
    private void takesBack() {
        page.waitForResponse(
                reply -> reply.url().endsWith("/undo"),
                () ->
                        page.getByText("Rückgängig", new Page.GetByTextOptions().setExact(true))
                                .click());
        assertThat(page.getByText("Rückgängig")).hasCount(0);
    }

    /** Lines of the card's history; the page goes back to the board. */
    private String history() {
        ute.opens("board/board?shape=columns");
        ute.card(CARD).locator("a.title").click();
        page.locator("[aria-labelledby=h-history]").waitFor();
        String lines =
                String.join("|", page.locator("[aria-labelledby=h-history] li").allInnerTexts());
        ute.opens("board/board?shape=columns");
        return lines;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> undo(int version) {
        return (Map<String, Object>)
                page.evaluate(
                        "([id, version]) => mitplan.send('POST', document.querySelector('.board').dataset.moveUrl"
                                + ".replace(/moves$/, `cards/${id}/undo`),"
                                + " document.querySelector('.board').dataset.token, { version })"
                                + ".then((reply) => reply.body)",
                        List.of(id(), version));
    }

    private String id() {
        return ute.card(CARD).getAttribute("id").substring(2);
    }

    private int version() throws SQLException {
        return (int) number("select version from agreement where id = '%s'");
    }

    private long number(String sql) throws SQLException {
        return Server.number(sql.formatted(id()));
    }

    private void change(String what) throws SQLException {
        Server.execute("update agreement set " + what + " where id = '" + id() + "'");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
