package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** A plan is looked at by a second person before it is locked. */
class FourEyesIT extends InBrowser {
    private Caseworker tilda;

    @Test
    void teamLeadGivesThePlanBackAndReleasesExactlyWhatTheySaw() {
        tilda = Caseworker.signedIn(page, "tilda.tintenfass");
        writesAPlan();
        assertThat(button(page, "Fassung abschließen")).hasCount(0);
        tilda.press("Zur Freigabe vorlegen");
        assertThat(page.getByText("Zur Freigabe vorgelegt von Tilda Tintenfass")).isVisible();
        assertThat(button(page, "Zur Freigabe vorlegen")).hasCount(0);

        heleneGivesItBack();
        page.reload();
        assertThat(page.getByText("Bitte die Stunden nennen.")).isVisible();
        writes("HELP", "Familienhilfe, sechs Stunden in der Woche.");
        page.navigate(page.url().replaceAll("/plan\\?", "/check?"));
        tilda.isReleasedBy("helene.heftstreifen", newPerson());
        assertThat(page.getByText("Freigegeben von Helene Heftstreifen")).isVisible();
        heleneReadsWhoseTurnItIs();

        writes("HELP", "Familienhilfe, acht Stunden in der Woche.");
        page.navigate(page.url().replaceAll("/plan\\?", "/check?"));
        assertThat(page.getByText("danach geändert, bitte noch einmal vorlegen")).isVisible();
        assertThat(button(page, "Fassung abschließen")).hasCount(0);
        tilda.isReleasedBy("helene.heftstreifen", newPerson());
        tilda.press("Fassung abschließen");
        assertThat(page.getByText("Diese Fassung ist abgeschlossen.")).isVisible();
    }

    @Test
    void whatChangedSinceTheLastVersionStandsThereWordByWord() {
        tilda = Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        tilda.opens("hilfeplan/plans");
        page.locator("ol.plans a").first().click();
        page.getByText("Was hat sich geändert?").click();
        assertThat(page.locator("h2").first()).hasText("Was ist anders in Fassung 2?");
        Locator views =
                page.locator("section.diff")
                        .filter(new Locator.FilterOptions().setHasText("Mia Apfelbaum"));
        assertThat(views.locator("ins").first()).containsText("neu:");
        assertThat(views.locator("del").first()).containsText("gestrichen:");
        assertThat(page.locator("section.diff h2")).not().hasCount(0);
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
    }

    private void heleneGivesItBack() {
        Page desk = newPerson();
        Caseworker helene = Caseworker.signedIn(desk, "helene.heftstreifen");
        desk.locator("[aria-labelledby=h-DECIDE] a")
                .filter(new Locator.FilterOptions().setHasText("Vera Vieraugen"))
                .filter(new Locator.FilterOptions().setHasText("wartet auf Ihre Freigabe"))
                .click();
        desk.waitForURL("**/hilfeplan/difference?**");
        desk.getByText("Freigaben").first().click();
        PageChecks.hasNoBarriers(desk);
        desk.getByText("Vera Vieraugen").first().click();
        desk.waitForURL("**/hilfeplan/difference?**");
        desk.navigate(desk.url().replace("/difference?", "/check?"));
        PageChecks.hasNoBarriers(desk);
        desk.getByText("Ansehen, dann freigeben oder zurückgeben").click();
        desk.waitForURL("**/hilfeplan/difference?**");
        helene.press("Zurückgeben");
        assertThat(desk.locator(".errors")).containsText("was noch fehlt");
        PageChecks.hasNoBarriers(desk);
        desk.getByLabel("Anmerkung").fill("Bitte die Stunden nennen.");
        desk.reload();
        desk.getByText("Übernehmen").click();
        assertThat(desk.getByLabel("Anmerkung")).hasValue("Bitte die Stunden nennen.");
        Runnable slowHelene = alsoGivesItBack(desk.url());
        helene.press("Zurückgeben");
        desk.waitForURL("**/hilfeplan/queue**");
        slowHelene.run();
        assertThat(desk.locator("main")).not().containsText("Vera Vieraugen");
    }

    /** She sits at another desk, too, where she presses only after the first. */
    private static Runnable alsoGivesItBack(String url) {
        String address = url.replaceFirst(".*(?=hilfeplan/)", "");
        Visitor slow = Visitor.signedIn("helene.heftstreifen");
        Map<String, String> form = Form.in(slow.get(address).text(), "a");
        form.put("a:note", "Bitte auch die Schule.");
        form.put("a:back", "x");
        return () ->
                Assertions.assertThat(slow.post(address, form).text())
                        .contains("Das haben Sie geschrieben", "<bdi>Bitte auch die Schule.");
    }

    private void heleneReadsWhoseTurnItIs() {
        Page desk = newPerson();
        Caseworker.signedIn(desk, "helene.heftstreifen");
        desk.navigate(page.url());
        Locator missing = desk.locator("[aria-labelledby=h-missing]");
        assertThat(missing).containsText("Was nicht fehlen darf, ist da.");
        assertThat(missing.locator("h2")).hasText("Fehlt noch etwas?");
        assertThat(missing).containsText("Als Nächstes schließt die zuständige Fachkraft");
        assertThat(missing).not().containsText("Teamleitung");
    }

    private void writesAPlan() {
        tilda.foundsFile("Vera", "Vieraugen").opens("hilfeplan/plans").press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        page.getByLabel("Vera Vieraugen (junger Mensch)").selectOption("IN_PERSON");
        tilda.press("Weiter: Seit dem letzten Gespräch");
        assertThat(page.locator("h2#h-part")).hasText("Seit dem letzten Gespräch");
        writes("VIEWS", "Ich will nach Hause.");
        writes("NEEDS", "Ein fester Ort zum Lernen.");
        writes("HELP", "Familienhilfe.");
        page.navigate(page.url().replaceAll("/plan\\?", "/check?"));
    }

    private void writes(String part, String text) {
        page.navigate(
                page.url().replaceAll("&part=\\w+", "").replace("/check?", "/plan?")
                        + "&part="
                        + part);
        page.locator("#f textarea").first().fill(text);
        if (part.equals("VIEWS")) {
            tilda.tellsHowAndWhen();
        }
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=" + part));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
