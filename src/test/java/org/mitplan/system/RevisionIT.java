package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** The second version of a plan starts from the first and asks what became of it. */
class RevisionIT extends InBrowser {
    private Caseworker tilda;

    @Test
    void secondVersionStartsFromTheFirstAndSaysWhatBecameOfIt() {
        locksAFirstPlan();
        tilda.opens("hilfeplan/plans").press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        takenOverTextIsMarkedUntilSomebodySaysThatItHolds();
        goalsAreEvaluatedInEachPersonsWords();
        helpIsThereAlready();
        wishesAreAnsweredWithAReason();
        nextMeetingIsSet();
        goes("CONSENT");
        page.locator("#f\\:go").click();
        page.waitForURL("**/hilfeplan/check?**");
        assertThat(page.locator("main")).containsText("Nur ein Vorschlag");
        assertThat(page.locator("main")).containsText("Kindsmutter");
        PageChecks.hasNoBarriers(page);
        page.getByText("Was hat sich geändert?").first().click();
        Locator changes = page.locator("main");
        assertThat(changes).containsText("Was aus den Zielen wurde");
        assertThat(changes).containsText("Ich schlafe besser. (Zahl: 7 von 10)");
        assertThat(changes).containsText("Ein Hund");
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
        page.getByLabel("Rudi Rückblick (junger Mensch)").selectOption("IN_PERSON");
        stores("ATTENDANCE");
        bothSayHowTheySeeIt();
        writes("NEEDS", "Ein fester Ort zum Lernen.");
        goes("HELP");
        page.getByLabel("Art der Hilfe").selectOption("FOSTER_CARE");
        page.getByLabel("Umfang").fill("rund um die Uhr");
        page.getByLabel("Dieser Teil ist fertig").check();
        stores("HELP");
        assertThat(page.locator("h2#h-part")).hasText("Wo der junge Mensch leben wird");
        page.navigate(page.url().replaceAll("/plan\\?", "/check?"));
        tilda.isReleasedBy("helene.heftstreifen", newPerson());
        tilda.press("Fassung abschließen");
        assertThat(page.getByText("Diese Fassung ist abgeschlossen.")).isVisible();
    }

    private void bothSayHowTheySeeIt() {
        goes("VIEWS");
        page.locator("#f textarea").first().fill("Ich will nach Hause.");
        page.locator("#f\\:go").click();
        assertThat(page.locator(".errors")).containsText("Wann hat Rudi Rückblick das gesagt?");
        assertThat(page.locator("#f textarea").first()).hasValue("Ich will nach Hause.");
        page.locator("#f textarea").nth(1).fill("Rudi ist angekommen.");
        page.locator("select[id$=':manner']").all().forEach(one -> one.selectOption("SAID"));
        page.locator("input[id$=':on']").all().forEach(one -> one.fill("2.3.2026"));
        stores("VIEWS");
    }

    private void takenOverTextIsMarkedUntilSomebodySaysThatItHolds() {
        page.getByLabel("Rudi Rückblick (junger Mensch)").selectOption("VIDEO");
        page.getByText("Vorbereitung, Übersetzung, Vertrauensperson").first().click();
        page.getByLabel("Wer kam als Vertrauensperson mit?").first().fill("Oma Rückblick");
        stores("ATTENDANCE");
        goes("NEEDS");
        assertThat(page.getByText("übernommen aus Fassung 1")).isVisible();
        page.getByText("Nach Lebensbereichen aufschreiben").click();
        page.getByLabel("Gesundheit").fill("Die Kindsmutter sorgt für Arzttermine.");
        tilda.press("Stimmt noch");
        assertThat(page.locator("h2#h-part")).hasText("Ziele");
        goes("NEEDS");
        assertThat(page.getByText("übernommen aus Fassung 1")).hasCount(0);
        assertThat(page.getByLabel("Gesundheit")).isVisible();
        otherWordsNeedTheirOwnDayAndManner();
        eachPersonsWordsAreConfirmedAlone();
        whatWasSaidAnewStandsWithItsOwnDay();
    }

    private void eachPersonsWordsAreConfirmedAlone() {
        assertThat(page.locator("#f\\:still")).hasCount(0);
        Locator waiting = page.locator("fieldset.view .tag");
        assertThat(waiting).hasCount(2);
        page.getByText("neu aufschreiben").nth(1).click();
        page.locator("#f textarea").nth(1).fill("Ein Anfang ohne Tag.");
        tilda.press("Stimmt noch: Rudi Rückblick");
        assertThat(waiting).hasCount(1);
        assertThat(page.locator(".draft-bar").first()).containsText("Es gibt einen Entwurf");
        assertThat(page.locator("h2#h-part")).hasText("Wie es jede und jeder sieht");
        assertThat(page.locator(".sections [aria-current] .state")).hasText("zu prüfen");
        assertThat(page.locator("fieldset.view").nth(1)).containsText("noch nicht bestätigt");
        tilda.press("Stimmt noch: Tilda Tintenfass");
        assertThat(waiting).hasCount(0);
        assertThat(page.locator(".sections [aria-current] .state")).hasText("✓ fertig");
    }

    private void otherWordsNeedTheirOwnDayAndManner() {
        goes("VIEWS");
        String address = page.url();
        assertThat(page.locator("blockquote").first()).hasText("„Ich will nach Hause.“");
        assertThat(page.locator("#f textarea").first()).isHidden();
        PageChecks.hasNoBarriers(page);
        page.getByText("neu aufschreiben").first().click();
        page.locator("#f textarea").first().fill("Ich will.");
        page.locator("#f\\:go").click();
        Locator errors = page.locator(".errors");
        assertThat(errors).containsText("Wann hat Rudi Rückblick das gesagt?");
        assertThat(errors.locator("a")).hasAttribute("href", "#f:p:0:on");
        assertThat(page.locator("#f textarea").first()).hasValue("Ich will.");
        PageChecks.hasNoBarriers(page);
        page.getByLabel("Am", exactly()).first().fill("3.3.2026");
        page.locator("#f\\:go").click();
        assertThat(errors).containsText("Wie kamen die neuen Worte von Rudi Rückblick zustande?");
        assertThat(errors.locator("a")).hasAttribute("href", "#f:p:0:manner");
        page.navigate(address);
    }

    private void whatWasSaidAnewStandsWithItsOwnDay() {
        goes("VIEWS");
        page.getByText("neu aufschreiben").first().click();
        page.locator("#f textarea").first().fill("Ich will zu Oma.");
        page.getByLabel("Wie kam das zustande?").first().selectOption("SUMMARISED");
        page.getByLabel("Am", exactly()).first().fill("3.3.2026");
        stores("VIEWS");
        goes("VIEWS");
        assertThat(page.locator("blockquote").first()).hasText("Ich will zu Oma.");
        assertThat(page.locator(".source").first()).containsText("zusammengefasst · 3. März 2026");
    }

    private void goalsAreEvaluatedInEachPersonsWords() {
        goes("EVALUATION");
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
        stores("EVALUATION");
        goes("EVALUATION");
        assertThat(page.getByLabel("Zahl Rudi Rückblick")).hasValue("7");
    }

    private void goalThatGoesOnIsAnAnswer() {
        Locator state = page.locator(".sections [aria-current] .state");
        Locator missing = page.locator("[aria-labelledby=h-missing]");
        assertThat(state).hasText("noch nicht begonnen");
        page.getByLabel("Was wurde daraus?")
                .selectOption(new SelectOption().setLabel("läuft weiter"));
        page.getByLabel("Ist die Hilfe noch geeignet?").selectOption("YES");
        stores("EVALUATION");
        goes("EVALUATION");
        assertThat(state).hasText("angefangen, 2 von 3");
        assertThat(missing).not().containsText("Was aus den Zielen");
        assertThat(missing).containsText("Ob die Hilfe noch geeignet");
        page.getByLabel("Ist sie noch notwendig?").selectOption("YES");
        stores("EVALUATION");
        goes("EVALUATION");
        assertThat(state).hasText("✓ fertig");
    }

    private void helpIsThereAlready() {
        goes("HELP");
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
        goes("WISHES");
        page.getByLabel("Was?", exactly()).fill("Ein Hund");
        page.getByLabel("Was wird daraus?").selectOption("NOT_MET");
        page.locator("#f\\:go").click();
        assertThat(page.locator(".errors")).containsText("Der Wunsch „Ein Hund“");
        page.getByLabel("Warum?").fill("In der Pflegefamilie gibt es schon eine Katze.");
        stores("WISHES");
        goes("WISHES");
        assertThat(page.getByLabel("Was?", exactly())).hasCount(2);
    }

    private void nextMeetingIsSet() {
        goes("NEXT");
        page.getByLabel("Nächstes Hilfeplangespräch").fill("1.6.2027");
        stores("NEXT");
    }

    private void writes(String part, String text) {
        goes(part);
        page.locator("#f textarea").first().fill(text);
        stores(part);
    }

    private void stores(String part) {
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=" + part) && url.contains("part="));
    }

    private void goes(String part) {
        String id = page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        page.navigate("hilfeplan/plan?file=" + tilda.file() + "&plan=" + id + "&part=" + part);
        PageChecks.hasNoSidewaysScroll(page);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
