package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** A reached goal steps back on the board, one that was not reached stays in sight. */
@Tag("R2")
class FinishedGoalsIT extends InBrowser {
    private static final String GOAL = "Schwimmen lernen";
    private static final String CARD = "Kurs suchen";

    @Test
    void reachedGoalIsFoldedUntilSomebodyLooksAndTheAddressRemembers() {
        Caseworker tilda = withGoal("erreicht");
        assertThat(lane(tilda)).containsText("erreicht");
        assertThat(tilda.card(CARD)).isHidden();
        PageChecks.hasNoBarriers(page);
        lane(tilda).locator("summary").click();
        assertThat(tilda.card(CARD)).isVisible();
        assertThat(page).hasURL(Pattern.compile("unfold=[0-9a-f-]{36}"));
        page.reload();
        assertThat(tilda.card(CARD)).isVisible();
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
    }

    @Test
    void whatIsFoldedIsOnPaperAndIsFoldedAfterwards() {
        Caseworker tilda = withGoal("erreicht");
        String address = page.url();
        assertThat(tilda.card(CARD)).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(tilda.card(CARD)).isVisible();
        assertThat(page).hasURL(address);
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(tilda.card(CARD)).isHidden();
        assertThat(page).hasURL(address);
        lane(tilda).locator("summary").click();
        page.pdf();
        assertThat(tilda.card(CARD)).isVisible();
    }

    @Test
    void goalThatWasNotReachedStaysInSightAndSaysSo() {
        Caseworker tilda = withGoal("noch nicht erreicht, läuft weiter");
        assertThat(lane(tilda)).containsText("noch nicht erreicht, läuft weiter");
        assertThat(tilda.card(CARD)).isVisible();
    }

    @Test
    void reachedGoalWithSomethingOpenStaysInSight() {
        Caseworker tilda = withGoal("läuft").agrees("Weiter üben", "Wanda Welle", "", GOAL);
        becomes("erreicht", tilda);
        assertThat(tilda.card("Weiter üben")).isVisible();
    }

    @Test
    void cardThatIsMovedIntoAFoldedLaneIsShownThere() {
        Caseworker tilda =
                withGoal("erreicht").agrees("Bad putzen", "Wanda Welle", "", "ohne Ziel");
        tilda.card("Bad putzen").locator("a.title").focus();
        page.keyboard().press("Alt+Shift+ArrowUp");
        assertThat(tilda.card("Bad putzen")).isVisible();
        assertThat(lane(tilda)).containsText("Bad putzen");
        assertThat(lane(tilda).locator("summary .count")).hasText("2");
    }

    @Test
    void ofMuchThatIsDoneTheNewestStandThereAndTheOthersWhenAsked() {
        Caseworker tilda =
                Caseworker.signedIn(page, "tilda.tintenfass").foundsFile("Wim", "Werker");
        for (int i = 1; i <= 6; i++) {
            tilda.opens("board/agreement");
            page.getByLabel("Was ist vereinbart?").fill("Schritt " + i);
            page.getByLabel("Stand", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("DONE");
            tilda.press("Speichern");
            page.waitForURL("**/board/board**");
        }
        assertThat(tilda.column("Ohne Ziel", "DONE").locator(".count")).hasText("6");
        assertThat(tilda.card("Schritt 1")).isHidden();
        assertThat(tilda.card("Schritt 6")).isVisible();
        page.getByText("Ältere zeigen").click();
        assertThat(tilda.card("Schritt 1")).isVisible();
        PageChecks.hasNoBarriers(page);
    }

    private Caseworker withGoal(String state) {
        Caseworker tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Wanda", "Welle")
                        .setsGoal(GOAL, "Ich will ins Tiefe.", "Wanda Welle")
                        .agrees(CARD, "Wanda Welle", "", GOAL);
        tilda.card(CARD).locator("a.title").focus();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(tilda.column(GOAL, "DOING")).containsText(CARD);
        page.keyboard().press("Alt+ArrowRight");
        assertThat(tilda.column(GOAL, "DONE")).containsText(CARD);
        assertThat(page.getByText("jetzt in Geschafft").first()).isVisible();
        return becomes(state, tilda);
    }

    private Caseworker becomes(String state, Caseworker tilda) {
        lane(tilda).locator("h2 a").click();
        page.getByLabel("Was ist daraus geworden?").selectOption(state);
        tilda.press("Speichern");
        page.waitForURL("**/board/board**");
        return tilda;
    }

    private Locator lane(Caseworker tilda) {
        return page.locator("section.lane")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "h2", new Page.LocatorOptions().setHasText(GOAL))));
    }
}
