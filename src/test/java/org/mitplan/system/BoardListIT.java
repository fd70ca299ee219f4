package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** Whoever has the list before them, as on a phone, moves agreements there, too. */
@Tag("R2")
class BoardListIT extends InBrowser {
    private static final String CARD = "Zelt ausleihen";
    private Caseworker tilda;

    @BeforeEach
    void aListOnAPhone() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Zita", "Zeltlager")
                        .agrees(CARD, "Zita Zeltlager", "", "ohne Ziel")
                        .agrees("Schlafsack waschen", "Zita Zeltlager", "31.12.2027", "ohne Ziel");
        page.setViewportSize(360, 740);
        tilda.opens("board/board?shape=list");
    }

    @Test
    void menuOfARowMovesItAndUndoTakesItBack() {
        Locator button = row(CARD).locator("button.more");
        assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44);
        assertThat(button.boundingBox().width).isGreaterThanOrEqualTo(44);
        moves(CARD, "Geschafft");
        assertThat(page.locator(".toasts")).containsText(CARD + ": jetzt in Geschafft");
        assertThat(row(CARD).locator("td.stage")).containsText("Geschafft");
        PageChecks.hasNoBarriers(page);
        page.getByText("Rückgängig").click();
        assertThat(row(CARD).locator("td.stage")).hasText("Vereinbart");
        page.setViewportSize(1280, 800);
        tilda.opens("board/board?shape=columns");
        assertThat(tilda.column("Ohne Ziel", "AGREED").locator(".card").first()).containsText(CARD);
    }

    @Test
    void whatRestsIsAskedWhyAndTheKeyOpensTheSameMenu() {
        moves(CARD, "Geht gerade nicht");
        PageChecks.hasNoBarriers(page);
        page.getByLabel("Warum? Ein Satz genügt.").fill("Der Verleih hat zu.");
        page.keyboard().press("Enter");
        assertThat(row(CARD)).containsText("Der Verleih hat zu.");
        moves(CARD, "Ideen und Wünsche");
        assertThat(row(CARD).locator("td.stage")).hasText("Ideen und Wünsche");
        tilda.opens("board/board?shape=list");
        row(CARD).locator("a.title").focus();
        page.keyboard().press("m");
        chooses("Wir sind dran");
        assertThat(row(CARD).locator("td.stage")).hasText("Wir sind dran");
    }

    @Test
    void rowsLeaveOutWhatIsBlankAndNothingIsCutOff() {
        assertThat(row(CARD).locator("td.until")).isHidden();
        assertThat(row(CARD).locator("td.goal")).isHidden();
        assertThat(row("Schlafsack").locator("td.until")).isVisible();
        PageChecks.hasNoSidewaysScroll(page);
    }

    @Test
    void whoMovesAnOlderVersionIsToldAndSeesWhatStandsThere() {
        Page second = newPerson();
        Caseworker bruno = Caseworker.signedIn(second, "tilda.tintenfass").worksOn(tilda.file());
        seesOthersOnce(url -> url.endsWith("/moves"));
        bruno.opens("board/board?shape=list");
        second.locator("tbody tr").filter(having(CARD)).locator("button.more").click();
        second.getByRole(AriaRole.DIALOG).getByText("Geschafft").click();
        second.getByRole(AriaRole.DIALOG)
                .getByText("Verschieben", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(second.locator(".toasts")).containsText("jetzt in Geschafft");
        moves(CARD, "Wir sind dran");
        assertThat(page.locator(".toasts"))
                .containsText("„" + CARD + "“ steht wieder in Vereinbart");
        assertThat(row(CARD).locator("td.stage")).containsText("Geschafft");
    }

    /** What others change does not get through until such a request was sent. */
    private void seesOthersOnce(Predicate<String> onceSent) {
        boolean[] cut = {true};
        page.onRequest(request -> cut[0] &= !onceSent.test(request.url()));
        page.route(
                "**/changes?*",
                route -> {
                    if (cut[0]) {
                        route.abort();
                    } else {
                        route.resume();
                    }
                });
    }

    private void moves(String title, String stage) {
        row(title).locator("button.more").click();
        chooses(stage);
    }

    private void chooses(String stage) {
        Locator menu = page.getByRole(AriaRole.DIALOG);
        menu.getByText(stage).click();
        menu.getByText("Verschieben", new Locator.GetByTextOptions().setExact(true)).click();
    }

    private Locator row(String title) {
        return page.locator("tbody tr").filter(having(title));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
