package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** What a meeting says became of a goal is said the same in every paper and on the board. */
@Tag("R3")
class GoalOutcomeIT extends InBrowser {
    private static final String GOAL = "Gero lernt tauchen";
    private Caseworker tilda;
    private String plan = "";

    @Test
    void outcomeStandsInEveryPaperAtOnceAndOnTheBoardOnceTheVersionIsLocked() {
        locksAFirstPlan();
        beginsAVersion();
        confirms("NEEDS");
        confirms("HELP");
        says("REACHED");
        papersSay("erreicht", "Das haben wir geschafft");
        boardSays("läuft");

        tilda.opens("board/board");
        lane().locator("h2 a").click();
        page.getByLabel("Was ist daraus geworden?").selectOption("nicht erreicht, beendet");
        tilda.press("Speichern");
        page.waitForURL("**/board/board**");
        whatWasChangedMeanwhileIsAskedAgain();

        checks();
        tilda.isReleasedBy("helene.heftstreifen", newPerson());
        tilda.press("Fassung abschließen");
        assertThat(page.getByText("Diese Fassung ist abgeschlossen.")).isVisible();
        papersSay("erreicht", "Das haben wir geschafft");
        boardSays("erreicht");
        tilda.opens("board/board");
        assertThat(lane().locator(".tag").filter(with("erreicht"))).hasText("erreicht");
        whatBecameOfItStandsInItsHistoryAndInTheTimeline();
    }

    private void whatBecameOfItStandsInItsHistoryAndInTheTimeline() {
        lane().locator("h2 a").click();
        Locator history = page.locator("[aria-labelledby=h-history] li");
        assertThat(history.first())
                .containsText("im Hilfeplan, Fassung 2, steht, was daraus wurde: erreicht");
        assertThat(history.first()).containsText("von Tilda Tintenfass");
        assertThat(history.filter(with("was daraus wurde: nicht erreicht, beendet"))).hasCount(1);
        assertThat(history.last()).containsText("Ziel gesetzt: " + GOAL);
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        tilda.opens("casefile/timeline");
        assertThat(page.locator(".timeline").getByText(GOAL + ": erreicht")).isVisible();
    }

    private void whatWasChangedMeanwhileIsAskedAgain() {
        checks();
        assertThat(page.locator("main")).containsText("auf der Tafel geändert");
        assertThat(page.locator("#f\\:submit")).isVisible();
        tilda.press("Zur Freigabe vorlegen");
        assertThat(page.locator(".errors")).containsText("Es fehlt noch etwas");
        goes("EVALUATION");
        assertThat(page.locator("main")).containsText("Dort steht jetzt: nicht erreicht, beendet");
        PageChecks.hasNoBarriers(page);
        stores("EVALUATION");
        checks();
        assertThat(page.locator("main")).not().containsText("auf der Tafel geändert");
    }

    private void papersSay(String state, String plainly) {
        String plan = "api/plans/" + tilda.file() + "/" + plan() + "/";
        assertThat(text(plan + "office.html"))
                .contains("Stand " + state, "Was wurde daraus? " + state)
                .doesNotContain("läuft weiter", "nicht erreicht");
        assertThat(text(plan + "family.html"))
                .contains(plainly)
                .doesNotContain("Wir sind noch dabei", "erreicht");
        assertThat(text(plan + "child.html"))
                .contains(GOAL + ": " + plainly + ".")
                .doesNotContain("Ich will ins Tiefe");
    }

    private void boardSays(String state) {
        assertThat(text("api/reports/" + tilda.file() + "/board.html"))
                .containsPattern(GOAL + ".*Stand " + state + "\\b");
    }

    private String text(String address) {
        return tilda.fetches(address).text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private void locksAFirstPlan() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Gero", "Gezeiten")
                        .setsGoal(GOAL, "Ich will ins Tiefe.", "Gero Gezeiten");
        beginsAVersion();
        goes("NEEDS");
        page.locator("#f textarea").first().fill("Zeit am Wasser.");
        stores("NEEDS");
        goes("HELP");
        page.getByLabel("Art der Hilfe").selectOption("FAMILY_SUPPORT");
        stores("HELP");
        checks();
        tilda.isReleasedBy("helene.heftstreifen", newPerson());
        tilda.press("Fassung abschließen");
        assertThat(page.getByText("Diese Fassung ist abgeschlossen.")).isVisible();
    }

    private void beginsAVersion() {
        tilda.opens("hilfeplan/plans").press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        page.getByLabel("Gero Gezeiten (junger Mensch)").selectOption("IN_PERSON");
        stores("ATTENDANCE");
        goes("VIEWS");
        page.getByLabel("Warum fehlt diese Sicht?").first().fill("Gero will später reden.");
        stores("VIEWS");
    }

    private void says(String outcome) {
        goes("EVALUATION");
        page.getByLabel("Was wurde daraus?").selectOption(outcome);
        page.getByLabel("Ist die Hilfe noch geeignet?").selectOption("YES");
        page.getByLabel("Ist sie noch notwendig?").selectOption("YES");
        stores("EVALUATION");
    }

    private void confirms(String part) {
        goes(part);
        tilda.press("Stimmt noch");
        page.waitForURL(url -> !url.contains("part=" + part));
    }

    private void stores(String part) {
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=" + part) && url.contains("part="));
    }

    private void goes(String part) {
        String id = plan();
        page.navigate("hilfeplan/plan?file=" + tilda.file() + "&plan=" + id + "&part=" + part);
    }

    private void checks() {
        page.navigate("hilfeplan/check?file=" + tilda.file() + "&plan=" + plan());
    }

    /** The version on the page, or the one that was there last. */
    private String plan() {
        if (page.url().contains("plan=")) {
            plan = page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        }
        return plan;
    }

    private Locator lane() {
        return page.locator("section.lane")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "h2", new Page.LocatorOptions().setHasText(GOAL))));
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
