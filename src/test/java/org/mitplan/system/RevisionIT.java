package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** The second version of a plan starts from the first and asks what became of it. */
class RevisionIT extends InBrowser {
    private Caseworker tilda;
    private PlanParts parts;
    private RevisedViews views;

    @Test
    void secondVersionStartsFromTheFirstAndSaysWhatBecameOfIt() {
        locksAFirstPlan();
        tilda.opens("hilfeplan/plans").press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        takenOverTextIsMarkedUntilSomebodySaysThatItHolds();
        goalsAreEvaluatedInEachPersonsWords();
        helpIsThereAlready();
        earlierWishesAreAskedAbout();
        nextMeetingIsSet();
        parts.goes("CONSENT");
        page.locator("#f\\:go").click();
        page.waitForURL("**/hilfeplan/check?**");
        assertThat(page.locator("main")).containsText("Nur ein Vorschlag");
        assertThat(page.locator("main")).containsText("Kindsmutter");
        PageChecks.hasNoBarriers(page);
        page.getByText("Was hat sich geändert?").first().click();
        Locator changes = page.locator("main");
        assertThat(changes).containsText("Was aus den Zielen wurde");
        assertThat(changes).containsText("Ich schlafe besser. (Zahl: 7 von 10)");
        assertThat(changes).containsText("Ein Fahrrad");
        PageChecks.hasNoBarriers(page);
    }

    private void locksAFirstPlan() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Rudi", "Rückblick")
                        .setsGoal("Rudi schläft durch", "Ich will schlafen.", "Rudi Rückblick")
                        .opens("hilfeplan/plans")
                        .press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        parts = new PlanParts(page, tilda);
        views = new RevisedViews(page, tilda, parts);
        page.getByLabel("Rudi Rückblick (junger Mensch)").selectOption("IN_PERSON");
        parts.stores("ATTENDANCE");
        views.bothSayHowTheySeeIt();
        parts.writes("NEEDS", "Ein fester Ort zum Lernen.");
        parts.goes("HELP");
        page.getByLabel("Art der Hilfe").selectOption("FOSTER_CARE");
        page.getByLabel("Umfang").fill("rund um die Uhr");
        page.getByLabel("Dieser Teil ist fertig").check();
        parts.stores("HELP");
        assertThat(page.locator("h2#h-part")).hasText("Wo der junge Mensch leben wird");
        wishesAreAnsweredWithAReason();
        parts.goes("NEXT");
        page.navigate(page.url().replaceAll("/plan\\?", "/check?"));
        notAllIsThere();
        tilda.isReleasedBy("helene.heftstreifen", newPerson());
        tilda.press("Fassung abschließen");
        assertThat(page.getByText("Diese Fassung ist abgeschlossen.")).isVisible();
    }

    /** What does not hinder is named, too: nothing says that all is there while it is not. */
    private void notAllIsThere() {
        Locator missing = page.locator("[aria-labelledby=h-missing]");
        assertThat(missing).containsText("Was nicht fehlen darf, ist da.");
        assertThat(missing.locator(".unfinished"))
                .containsText("Wer war dabei: angefangen, 1 von 2");
        assertThat(missing.locator(".unfinished")).containsText("es fehlt noch: Tilda Tintenfass");
        assertThat(missing).not().containsText("Alles da");
    }

    private void takenOverTextIsMarkedUntilSomebodySaysThatItHolds() {
        page.getByLabel("Rudi Rückblick (junger Mensch)").selectOption("VIDEO");
        page.getByText("Vorbereitung, Übersetzung, Vertrauensperson").first().click();
        page.getByLabel("Wer kam als Vertrauensperson mit?").first().fill("Oma Rückblick");
        parts.stores("ATTENDANCE");
        parts.goes("NEEDS");
        assertThat(page.getByText("übernommen aus Fassung 1")).isVisible();
        page.getByText("Nach Lebensbereichen aufschreiben").click();
        page.getByLabel("Gesundheit").fill("Die Kindsmutter sorgt für Arzttermine.");
        tilda.press("Stimmt noch");
        assertThat(page.locator("h2#h-part")).hasText("Ziele");
        parts.goes("NEEDS");
        assertThat(page.getByText("übernommen aus Fassung 1")).hasCount(0);
        assertThat(page.getByLabel("Gesundheit")).isVisible();
        views.otherWordsNeedTheirOwnDayAndManner();
        views.eachPersonsWordsAreConfirmedAlone();
        views.whatWasSaidAnewStandsWithItsOwnDay();
    }

    private void goalsAreEvaluatedInEachPersonsWords() {
        parts.goes("EVALUATION");
        goalThatGoesOnIsAnAnswer();
        page.getByLabel("Was wurde daraus?").selectOption("PARTLY");
        page.getByText("Was die Einzelnen dazu sagen").click();
        page.getByLabel("Rudi Rückblick", exactly()).fill("Ich schlafe besser.");
        page.getByLabel("Zahl Rudi Rückblick").selectOption("7");
        page.getByLabel("Ist die Hilfe noch geeignet?").selectOption("NO");
        page.getByLabel("Ist sie noch notwendig?").selectOption("YES");
        page.locator("#f\\:go").click();
        assertThat(page.locator(".errors")).containsText("schreiben Sie bitte auf, warum");
        page.locator("#f\\:reason").fill("Rudi braucht mehr Ruhe.");
        parts.stores("EVALUATION");
        parts.goes("EVALUATION");
        assertThat(page.getByLabel("Zahl Rudi Rückblick")).hasValue("7");
    }

    private void goalThatGoesOnIsAnAnswer() {
        Locator state = page.locator(".sections [aria-current] .state");
        Locator missing = page.locator("[aria-labelledby=h-missing]");
        assertThat(state).hasText("noch nicht begonnen");
        page.getByLabel("Was wurde daraus?")
                .selectOption(new SelectOption().setLabel("läuft weiter"));
        page.getByLabel("Ist die Hilfe noch geeignet?").selectOption("YES");
        parts.stores("EVALUATION");
        parts.goes("EVALUATION");
        assertThat(state).hasText("angefangen, 2 von 3");
        assertThat(missing).not().containsText("Was aus den Zielen der letzten");
        assertThat(missing).containsText("Ob die Hilfe noch geeignet");
        page.getByLabel("Ist sie noch notwendig?").selectOption("YES");
        parts.stores("EVALUATION");
        parts.goes("EVALUATION");
        assertThat(state).hasText("✓ fertig");
    }

    private void helpIsThereAlready() {
        parts.goes("HELP");
        assertThat(page.getByLabel("Art der Hilfe")).hasValue("FOSTER_CARE");
        assertThat(page.getByLabel("Umfang")).hasValue("rund um die Uhr");
        page.getByLabel("Beginn").fill("1.12.2026");
        page.getByLabel("Voraussichtlich bis").fill("1.11.2026");
        page.locator("#f\\:go").click();
        assertThat(page.locator(".errors")).containsText("Das Ende liegt vor dem Beginn");
        page.getByLabel("Voraussichtlich bis").fill("1.12.2027");
        tilda.press("Stimmt noch");
        assertThat(page.locator("h2#h-part")).hasText("Wo der junge Mensch leben wird");
    }

    private void wishesAreAnsweredWithAReason() {
        parts.goes("WISHES");
        page.getByLabel("Was?", exactly()).fill("Ein Hund");
        page.getByLabel("Was wird daraus?").selectOption("NOT_MET");
        page.locator("#f\\:go").click();
        assertThat(page.locator(".errors")).containsText("Der Wunsch „Ein Hund“");
        assertThat(page.locator(".errors a[href='#f:w:0:person']")).hasCount(1);
        page.getByLabel("Wer wünscht sich das?")
                .selectOption(new SelectOption().setLabel("Rudi Rückblick"));
        page.getByLabel("Warum?").fill("In der Pflegefamilie gibt es schon eine Katze.");
        parts.stores("WISHES");
        parts.goes("WISHES");
        assertThat(page.getByLabel("Was?", exactly())).hasCount(2);
    }

    private void earlierWishesAreAskedAbout() {
        parts.goes("WISHES");
        Locator state = page.locator(".sections [aria-current] .state");
        Locator still = page.getByLabel("Gilt dieser Wunsch noch?");
        assertThat(state).hasText("zu prüfen");
        assertThat(still).hasValue("");
        assertThat(page.getByLabel("Was?", exactly()).first()).hasValue("Ein Hund");
        assertThat(page.getByLabel("Warum?").first()).hasValue(Pattern.compile("eine Katze"));
        PageChecks.hasNoBarriers(page);
        parts.stores("WISHES");
        parts.goes("WISHES");
        assertThat(state).hasText("zu prüfen");
        page.getByLabel("Dieser Teil ist fertig").check();
        parts.stores("WISHES");
        parts.goes("WISHES");
        assertThat(page.getByLabel("Dieser Teil ist fertig")).not().isChecked();
        assertThat(page.locator("[aria-labelledby=h-missing] .gaps"))
                .containsText("noch nicht bestätigt: der Wunsch „Ein Hund“");
        still.selectOption("HOLDS");
        page.getByLabel("Wer wünscht sich das?")
                .last()
                .selectOption(new SelectOption().setLabel("Rudi Rückblick"));
        page.getByLabel("Was?", exactly()).last().fill("Ein Fahrrad");
        parts.stores("WISHES");
        parts.goes("WISHES");
        assertThat(still).hasCount(0);
        assertThat(page.getByLabel("Was?", exactly())).hasCount(3);
    }

    private void nextMeetingIsSet() {
        parts.goes("NEXT");
        page.getByLabel("Nächstes Hilfeplangespräch").fill("1.6.2027");
        parts.stores("NEXT");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
