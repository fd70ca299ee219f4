package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.TimeSource;
import org.mitplan.testbed.InBrowser;

/** People answer to a plan and sign it, also after it is locked. */
class AnswersIT extends InBrowser {
    private static final String TODAY = GermanDates.input(LocalDate.now(TimeSource.OFFICE));
    private Caseworker tilda;

    private void tildaWritesAPlan() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Anton", "Antwort")
                        .opens("hilfeplan/plans")
                        .press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        page.getByLabel("Anton Antwort (junger Mensch)").selectOption("IN_PERSON");
        tilda.press("Weiter: Seit dem letzten Gespräch");
        assertThat(page.locator("h2#h-part")).hasText("Seit dem letzten Gespräch");
        writes("VIEWS", "Ich will nach Hause.");
        writes("NEEDS", "Ein fester Ort zum Lernen.");
        writes("HELP", "Tagesgruppe, fünf Tage in der Woche.");
    }

    private void writes(String part, String text) {
        goes(part);
        page.locator("#f textarea").first().fill(text);
        if (part.equals("VIEWS")) {
            tilda.tellsHowAndWhen();
        }
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=" + part));
    }

    private void goes(String part) {
        page.navigate(plan(part));
    }

    private String plan(String part) {
        String id = page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        return "hilfeplan/plan?file=" + tilda.file() + "&plan=" + id + "&part=" + part;
    }

    private Locator consent() {
        return page.locator("fieldset.consent").first();
    }

    @Test
    void childSignsOnTheScreenAndLaterChangesOfThePlanAreSaid() {
        tildaWritesAPlan();
        goes("CONSENT");
        page.getByLabel("Antwort von Anton Antwort").selectOption("AGREED");
        consent().getByLabel("Wie kam die Antwort?").selectOption("MEETING");
        tilda.press("Weiter: Prüfen und abschließen");
        page.waitForURL("**/hilfeplan/check?**");
        assertThat(page.getByText("Noch keine Unterschrift").first()).isVisible();
        goes("CONSENT");
        consent().getByText("Unterschrift aufnehmen").click();
        tilda.press("Unterschrift übernehmen");
        assertThat(page.locator(".errors")).containsText("Das Feld ist noch leer");
        goes("CONSENT");
        signsOnScreen();
        assertThat(consent()).containsText("Unterschrieben am Bildschirm");
        String image = consent().locator("a[target=_blank]").getAttribute("href");
        APIResponse reply = tilda.fetches(image);
        assertThat(reply.headers().get("content-type")).startsWith("image/png");
        writes("NEEDS", "Ein anderer Ort zum Lernen.");
        goes("CONSENT");
        assertThat(consent()).containsText("nach der Unterschrift geändert");
        assertThat(consent()).containsText("danach wurde der Plan geändert");
        consent().getByText("Unterschrift aufnehmen").click();
        tilda.press("Unterschrift zurückziehen");
        assertThat(consent()).containsText("zurückgezogen");
        assertThat(tilda.fetches(image).status()).isEqualTo(404);
    }

    private void signsOnScreen() {
        consent().getByText("Unterschrift aufnehmen").click();
        draws();
        tilda.press("Unterschrift übernehmen");
        page.waitForURL("**/hilfeplan/plan?**");
    }

    private void draws() {
        BoundingBox pad = page.locator("canvas").boundingBox();
        page.mouse().move(pad.x + 30, pad.y + 40);
        page.mouse().down();
        for (int step = 1; step < 20; step++) {
            page.mouse().move(pad.x + 30 + step * 12, pad.y + 40 + step % 5 * 11);
        }
        page.mouse().up();
    }

    @Test
    void whoIsReachedLateAnswersAndSignsUnderTheLockedPlan() throws Exception {
        tildaWritesAPlan();
        goes("CONSENT");
        page.getByLabel("Antwort von Anton Antwort").selectOption("NOT_REACHED");
        tilda.press("Weiter: Prüfen und abschließen");
        page.waitForURL("**/hilfeplan/check?**");
        tilda.isReleasedBy("helene.heftstreifen", newPerson());
        tilda.press("Fassung abschließen");
        assertThat(page.getByText("Diese Fassung ist abgeschlossen.")).isVisible();
        page.getByText("Antwort oder Unterschrift eintragen").click();
        assertThat(page.getByText("können weiter dazukommen")).isVisible();
        page.getByLabel("Antwort von Anton Antwort").selectOption("DISAGREED");
        consent().getByLabel("Wie kam die Antwort?").selectOption("PHONE");
        consent().getByLabel("In eigenen Worten").fill("Ich will eine andere Gruppe.");
        tilda.press("Speichern");
        assertThat(page.locator(".errors")).containsText("Wann hat Anton Antwort geantwortet?");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#f:p:0:answered");
        consent().getByLabel("An welchem Tag?").fill("3.3.2026");
        tilda.press("Speichern");
        assertThat(page.locator("main")).containsText("Abschluss eingetragen: nicht einverstanden");
        assertThat(page.locator("main")).containsText("Ich will eine andere Gruppe.");
        signsOnPaper();
        goes("NEEDS");
        assertThat(page.locator("main").locator("input, textarea, select")).hasCount(0);
        goes("CONSENT");
        laterSignatureTakesThePlaceOfNone();
    }

    @Test
    void noWithWhichThePlanWasLockedStaysBesideALaterYes() {
        tildaWritesAPlan();
        answers("REMARK", "TALK", "Nur in der Woche.", "3.3.2026");
        answers("DISAGREED", "TALK", "Ich will das nicht.", "4.3.2026");
        goes("CONSENT");
        assertThat(consent()).containsText("Vorher eingetragen");
        assertThat(consent()).containsText("Nur in der Woche.");
        signsOnScreen();
        page.navigate(plan("CONSENT").replace("hilfeplan/plan?", "hilfeplan/check?"));
        tilda.isReleasedBy("helene.heftstreifen", newPerson());
        tilda.press("Fassung abschließen");
        page.getByText("Antwort oder Unterschrift eintragen").click();
        answers("AGREED", "PHONE", "", "5.3.2026");
        assertThat(page.locator("main")).containsText("„nicht einverstanden“, danach geändert");
        tellsBoth();
        page.navigate(page.url().replace("hilfeplan/check", "hilfeplan/difference"));
        tellsBoth();
        goes("CONSENT");
        tellsBoth();
        answers("MISTAKEN", "PHONE", "Vertippt.", "5.3.2026");
        assertThat(page.locator("main")).containsText("nicht von Anton Antwort gesagt");
        page.navigate("casefile/timeline?file=" + tilda.file());
        tellsBoth();
    }

    private void tellsBoth() {
        assertThat(page.locator("main")).containsText("nicht einverstanden");
        assertThat(page.locator("main")).containsText("Ich will das nicht.");
        String told = page.locator("main").innerText().replace("nicht einverstanden", "");
        assertThat(told).contains(": einverstanden");
    }

    private void answers(String answer, String manner, String words, String day) {
        goes("CONSENT");
        if (consent().getByText("Weitere Antwort eintragen").isVisible()) {
            consent().getByText("Weitere Antwort eintragen").click();
        }
        page.getByLabel("Antwort von Anton Antwort").selectOption(answer);
        consent().getByLabel("Wie kam die Antwort?").selectOption(manner);
        consent().getByLabel("In eigenen Worten").fill(words);
        consent().getByLabel("An welchem Tag?").fill(day);
        page.locator("#f\\:go").click();
        page.waitForURL("**/hilfeplan/check?**");
    }

    private void signsOnPaper() throws Exception {
        goes("CONSENT");
        consent().getByText("Unterschrift aufnehmen").click();
        enters("brief.txt", new byte[] {'x'});
        assertThat(page.locator(".errors")).containsText("Mitplan kann diese Datei nicht lesen");
        enters("foto.jpg", photo());
        assertThat(page.locator(".errors")).containsText("Wann wurde unterschrieben?");
        page.getByLabel("Wann?").fill("1.1.1900");
        enters("foto.jpg", photo());
        assertThat(page.locator(".errors")).containsText("gab es diese Fassung noch nicht");
        page.getByLabel("Wann?").fill(TODAY);
        enters("foto.jpg", photo());
        page.waitForURL("**/hilfeplan/plan?**");
        assertThat(consent()).containsText("Unterschrieben auf Papier, mit Scan, am");
        assertThat(consent()).not().containsText("geändert");
    }

    private void laterSignatureTakesThePlaceOfNone() {
        String first = consent().locator("a[target=_blank]").getAttribute("href");
        signsOnScreen();
        page.navigate(plan("CONSENT").replace("/plan?", "/check?"));
        Locator main = page.locator("main");
        assertThat(main).containsText("Unterschrieben am Bildschirm am");
        assertThat(main).containsText("Unterschrieben auf Papier, mit Scan, am");
        assertThat(tilda.fetches(first).headers().get("content-type")).startsWith("image/jpeg");
        tilda.opens("casefile/timeline");
        assertThat(main).containsText("hat auf Papier, mit Scan, unterschrieben");
        assertThat(main).containsText("hat am Bildschirm unterschrieben");
    }

    private void enters(String name, byte[] content) {
        FilePayload scan = new FilePayload(name, "image/jpeg", content);
        page.getByLabel("Scan oder Foto").setInputFiles(scan);
        tilda.press("Unterschrift eintragen");
    }

    private static byte[] photo() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    @Test
    void twoAnswersOfOnePersonAreBothSeenBeforeOneStands() {
        tildaWritesAPlan();
        goes("CONSENT");
        Page elsewhere = page.context().newPage();
        elsewhere.navigate(plan("CONSENT"));
        page.getByLabel("Antwort von Anton Antwort").selectOption("AGREED");
        consent().getByLabel("Wie kam die Antwort?").selectOption("MEETING");
        page.locator("#f\\:go").click();
        page.waitForURL("**/hilfeplan/check?**");
        elsewhere.getByLabel("Antwort von Anton Antwort").selectOption("NOT_REACHED");
        elsewhere.locator("#f\\:go").click();
        assertThat(elsewhere.locator(".versions tbody tr").first().locator("th, td"))
                .hasText(
                        new String[] {
                            "Antwort von Anton Antwort",
                            "einverstanden",
                            "konnte noch nicht gefragt werden"
                        });
        elsewhere.locator("#f\\:go").click();
        elsewhere.waitForURL("**/hilfeplan/check?**");
        assertThat(elsewhere.locator("main"))
                .containsText("Anton Antwort: konnte noch nicht gefragt werden");
    }
}
