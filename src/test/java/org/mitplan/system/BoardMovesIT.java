package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** Cards move by mouse, keyboard and menu; a stale move shows both versions. */
@Tag("R2")
class BoardMovesIT extends InBrowser {
    private static final String GOAL = "Jeden Tag lesen";
    private static final String CARD = "Büchereiausweis holen";
    private Caseworker tilda;

    @BeforeEach
    void aBoardWithTwoCards() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Lena", "Lesezeichen")
                        .setsGoal(GOAL, "Ich mag Drachen.", "Lena Lesezeichen")
                        .agrees(CARD, "Lena Lesezeichen", "", GOAL)
                        .agrees("Regal aufbauen", "Tilda Tintenfass", "", GOAL);
    }

    @Test
    void altAndArrowMoveTheFocusedCardAndKeepTheFocus() {
        Locator title = tilda.card(CARD).locator("a.title");
        title.focus();
        page.keyboard().press("Alt+ArrowRight");
        stored(CARD, "DOING");
        assertThat(tilda.column(GOAL, "DOING")).containsText(CARD);
        assertThat(title).isFocused();
        assertThat(
                        page.locator("[aria-live]")
                                .filter(new Locator.FilterOptions().setHasText("Wir sind dran"))
                                .first())
                .containsText(CARD);
        page.reload();
        assertThat(tilda.column(GOAL, "DOING")).containsText(CARD);
    }

    @Test
    void menuMovesACardToAnotherColumn() {
        tilda.card(CARD).locator("button.more").click();
        Locator menu = page.getByRole(AriaRole.DIALOG);
        menu.getByText("Geschafft").click();
        menu.getByText("Verschieben", new Locator.GetByTextOptions().setExact(true)).click();
        stored(CARD, "DONE");
        page.reload();
        assertThat(tilda.column(GOAL, "DONE")).containsText(CARD);
    }

    @Test
    void mouseDragsACardIntoTheLaneWithoutGoal() {
        Locator target = tilda.column("Ohne Ziel", "AGREED");
        var from = tilda.card(CARD).boundingBox();
        var to = target.locator(".cards").boundingBox();
        page.mouse().move(from.x + 30, from.y + from.height - 8);
        page.mouse().down();
        page.mouse().move(from.x + 60, from.y + 40);
        page.mouse()
                .move(
                        to.x + to.width / 2,
                        to.y + 20,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(15));
        page.mouse().up();
        assertThat(tilda.column("Ohne Ziel", "AGREED")).containsText(CARD);
        page.waitForCondition(
                () ->
                        number(
                                        "select count(*) from agreement where goal_id is null and title = '"
                                                + CARD
                                                + "' and file_id = '"
                                                + tilda.file()
                                                + "'")
                                == 1);
    }

    @Test
    void whoMovesAnOlderVersionSeesBothAndDecides() {
        Page second = newPerson();
        Caseworker alsoTilda = Caseworker.signedIn(second, "tilda.tintenfass");
        second.route("**/changes?*", Route::abort);
        second.navigate("board/board?file=" + tilda.file());
        tilda.card(CARD).locator("a.title").focus();
        page.keyboard().press("Alt+ArrowRight");
        stored(CARD, "DOING");
        alsoTilda.card(CARD).locator("a.title").focus();
        second.keyboard().press("Alt+ArrowLeft");
        Locator clash = second.getByRole(AriaRole.DIALOG);
        assertThat(clash).containsText("Wir sind dran");
        assertThat(clash).containsText("Ideen und Wünsche");
        PageChecks.hasNoBarriers(second);
        clash.getByText("Trotzdem verschieben").click();
        stored(CARD, "IDEA");
    }

    private void stored(String title, String stage) {
        String sql =
                "select count(*) from agreement where title = '%s' and stage = '%s' and file_id = '%s'"
                        .formatted(title, stage, tilda.file());
        page.waitForCondition(() -> number(sql) == 1);
        assertThat(number(sql)).isEqualTo(1);
    }

    private static long number(String sql) {
        try {
            return Server.number(sql);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
