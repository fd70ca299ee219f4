package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.sheet.PrintShop;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** From the first three answers about a child to the Hilfeplan in hand. */
@Tag("R1")
@Tag("R3")
@Tag("R4")
class WayToPlanIT extends InBrowser {
    private static final List<String> PARTS =
            List.of(
                    "Seit dem letzten Gespräch",
                    "Wie es jede und jeder sieht",
                    "Was stark macht",
                    "Was gebraucht wird",
                    "Ziele",
                    "Vereinbarungen",
                    "Die Hilfe",
                    "Wünsche und Antworten",
                    "Geschwister",
                    "Schutz",
                    "Wenn es nicht klappt",
                    "Nächstes Gespräch",
                    "Einverständnis");

    @Test
    void boardOfANewFileBecomesALockedPlanAndAnAccessiblePdf() throws Exception {
        Caseworker tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Testa", "Teekanne")
                        .setsGoal(
                                "Testa schläft durch",
                                "Ich will keine Albträume.",
                                "Testa Teekanne")
                        .agrees(
                                "Nachtlicht kaufen",
                                "Tilda Tintenfass",
                                "31.12.2027",
                                "Testa schläft durch")
                        .agrees("Abends vorlesen", "Testa Teekanne", "", "ohne Ziel");
        tilda.page().getByText("Hilfeplan daraus machen").click();
        tilda.press("Fassung vorbereiten");
        writesEveryPart(tilda);
        tilda.isReleasedBy("helene.heftstreifen", newPerson());
        tilda.press("Fassung abschließen");
        assertThat(page.getByText("Diese Fassung ist abgeschlossen.")).isVisible();
        String plan = page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        String papers = "api/plans/" + tilda.file() + "/" + plan + "/";
        pdfHoldsThePlan(tilda.fetches(papers + "office.pdf"));
        pdfHoldsThePlanInPlainWords(tilda.fetches(papers + "family.pdf"));
        pdfIsOnePageForTheChild(tilda.fetches(papers + "child.pdf"));
        nothingChangesAfterwards(tilda, plan);
    }

    @Test
    void plansOfAnInventedFamilyPrintInTheOrderOfTheScreen() throws Exception {
        Caseworker tilda = Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        tilda.opens("hilfeplan/plans");
        List<String> addresses =
                page.locator("a[href$='.pdf']").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(4);
        for (String address : addresses) {
            byte[] pdf = tilda.fetches(address).body();
            assertThat(PrintShop.breaches(pdf)).as(address).isEmpty();
            page.navigate(address.replace(".pdf", ".html"));
            List<String> headings = page.locator("article h1, article h2").allInnerTexts();
            assertThat(headings).hasSizeGreaterThan(4);
            PageChecks.hasNoBarriers(page);
            PageChecks.hasNoSidewaysScroll(page);
            String print = String.join("", PrintShop.texts(pdf));
            assertThat(print.replaceAll("\\s+", ""))
                    .containsSubsequence(
                            headings.stream()
                                    .map(heading -> heading.replaceAll("\\s+", ""))
                                    .toList());
        }
    }

    @Test
    void boardOfADayBecomesAReportWithOneClick() throws Exception {
        Caseworker tilda = Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        tilda.opens("board/board");
        String report =
                page.getByText("Als Bericht", new Page.GetByTextOptions().setExact(true))
                        .getAttribute("href");
        page.navigate(report);
        assertThat(page.locator("article h1")).containsText("Mia Apfelbaum");
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        assertThat(text(tilda.fetches(report.replace(".html", ".pdf"))))
                .containsSubsequence(
                        "Geschafft seit dem Hilfeplan, Fassung 2",
                        "Fußballschuhe besorgt",
                        "Ziele und was dafür läuft",
                        "Was gerade ruht",
                        "Anmerkungen und andere Meinungen");
        assertThat(tilda.fetches(report.replaceFirst("day=.*", "day=31.2.2026")).status())
                .isEqualTo(422);
    }

    private void writesEveryPart(Caseworker tilda) {
        page.getByLabel("Testa Teekanne (junger Mensch)").selectOption("IN_PERSON");
        for (String next : PARTS) {
            tilda.press("Weiter: " + next);
            assertThat(page.locator("h2#h-part")).hasText(next);
            Locator text = page.locator("textarea[name='f:text']");
            if (next.startsWith("Wie es")) {
                page.getByLabel("Sicht von Testa Teekanne").fill("Nachts ist es mir zu dunkel.");
                tilda.tellsHowAndWhen();
            } else if (text.count() > 0) {
                text.fill("Zu " + next + " steht hier etwas mit Umlauten: äöüß €.");
                page.getByLabel("Dieser Teil ist fertig").check();
            }
        }
        page.getByLabel("Antwort von Testa Teekanne").selectOption("DISAGREED");
        tilda.press("Weiter: Prüfen und abschließen");
        assertThat(page.locator(".errors"))
                .containsText(
                        "Wenn Testa Teekanne eine Anmerkung hat oder nicht einverstanden ist");
        assertThat(page.locator(".errors")).containsText("Wie hat Testa Teekanne geantwortet?");
        page.getByLabel("In eigenen Worten").first().fill("Ich will auch eine Katze.");
        page.getByLabel("Wie kam die Antwort?").first().selectOption("MEETING");
        tilda.press("Weiter: Prüfen und abschließen");
    }

    private static List<String> pages(APIResponse reply) throws Exception {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().get("content-type")).startsWith("application/pdf");
        assertThat(PrintShop.breaches(reply.body())).isEmpty();
        return PrintShop.texts(reply.body());
    }

    private static String text(APIResponse reply) throws Exception {
        return String.join(" ", pages(reply)).replaceAll("\\s+", " ");
    }

    private static void pdfHoldsThePlanInPlainWords(APIResponse reply) throws Exception {
        assertThat(text(reply))
                .containsSubsequence(
                        "Unser Hilfeplan: Testa Teekanne",
                        "Was machen wir bis wann?",
                        "Abends vorlesen",
                        "Nachtlicht kaufen",
                        "31. Dezember 2027",
                        "Nachts ist es mir zu dunkel.",
                        "Ich will keine Albträume.",
                        "Umlauten: äöüß €",
                        "nicht einverstanden",
                        "Ich will auch eine Katze.",
                        "Ihre Rechte");
    }

    private static void pdfIsOnePageForTheChild(APIResponse reply) throws Exception {
        assertThat(pages(reply)).hasSize(1);
        assertThat(text(reply))
                .containsSubsequence(
                        "Dein Plan, Testa",
                        "Ich will keine Albträume.",
                        "Nachts ist es mir zu dunkel.",
                        "Du sagst nein zum Plan.",
                        "Ich will auch eine Katze.",
                        "Abends vorlesen",
                        "Tilda Tintenfass: Nachtlicht kaufen");
    }

    private static void pdfHoldsThePlan(APIResponse reply) throws Exception {
        assertThat(text(reply))
                .containsSubsequence(
                        "Wer war dabei",
                        "Nachts ist es mir zu dunkel.",
                        "Umlauten: äöüß €",
                        "Testa schläft durch",
                        "Ich will keine Albträume.",
                        "Nachtlicht kaufen",
                        "31. Dezember 2027",
                        "Abends vorlesen",
                        "nicht einverstanden",
                        "Ich will auch eine Katze.");
    }

    private void nothingChangesAfterwards(Caseworker tilda, String plan) {
        tilda.opens("hilfeplan/plan?plan=" + plan + "&part=NEEDS");
        assertThat(page.locator("main").locator("input, textarea, select")).hasCount(0);
        assertThat(page.getByText("in Arbeit")).hasCount(0);
        assertThat(page.locator(".state, .draft-state")).hasCount(0);
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        List<String> read = page.locator(".sheet-parts h2").allInnerTexts();
        assertThat(page.locator(".sheet-parts")).containsText("Zu Was gebraucht wird steht hier");
        page.navigate("api/plans/" + tilda.file() + "/" + plan + "/office.html");
        assertThat(page.locator("article h2").allInnerTexts()).isEqualTo(read);
        tilda.opens("hilfeplan/plans");
        assertThat(page.getByText("Fassung vorbereiten").or(page.locator("#f\\:go"))).isVisible();
    }
}
