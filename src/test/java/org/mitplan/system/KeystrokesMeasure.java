package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitplan.measure.LargeFile;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/**
 * How often a caseworker presses a key or clicks for the next version of a plan with three goals,
 * six agreements and four people, beside typing the same paper into an empty document. The browser
 * counts each real key and each real press of the mouse; a choice from a list counts as two clicks.
 * Of the paper, the part about rights and the lines to sign on are not typed.
 */
class KeystrokesMeasure extends InBrowser {
    private static final double LARGEST_SHARE = 0.4;
    private static final int CLICKS_OF_A_CHOICE = 2;
    private static final String COUNT =
            "for (const kind of ['keydown', 'pointerdown'])"
                    + " document.addEventListener(kind, e => e.isTrusted && counted(kind), true)";
    private static final Map<String, String> FIRST =
            Map.of(
                    "SINCE",
                            "Zora fehlte im Frühjahr an vielen Tagen in der Schule. Die Eltern"
                                    + " haben sich im April getrennt und im Mai um Hilfe gebeten.",
                    "STRENGTHS",
                            "Zora sagt, was sie möchte. Beide Eltern kommen zu jedem Gespräch"
                                    + " und halten sich an das, was abgemacht ist.",
                    "NEEDS",
                            "Zora braucht nachmittags einen Ort, an dem jemand mit ihr lernt. Die"
                                    + " Eltern brauchen Absprachen, die ohne Zora gehen.",
                    "HELP",
                            "Tagesgruppe an vier Nachmittagen, einmal im Monat ein Gespräch mit"
                                    + " beiden Eltern.",
                    "WISHES",
                            "Zora möchte freitags frei haben. Das geht, die Gruppe hat freitags"
                                    + " nur vormittags offen.",
                    "SIBLINGS",
                            "Pia wird von der Mutter in die Kita gebracht. Sie soll nicht"
                                    + " mithören, wenn die Eltern streiten.");
    private static final List<String> PARTS =
            List.of(
                    "SINCE",
                    "VIEWS",
                    "STRENGTHS",
                    "NEEDS",
                    "GOALS",
                    "AGREEMENTS",
                    "HELP",
                    "WISHES",
                    "SIBLINGS");
    private static final String SINCE =
            "Zora geht seit Juni an vier Nachmittagen in die Tagesgruppe. In Mathematik steht sie"
                    + " jetzt auf drei.";
    private static final List<String> VIEWS =
            List.of(
                    "In der Gruppe ist es laut, aber das Essen ist gut. Mathe klappt jetzt.",
                    "Die Hausaufgaben sind kein Streit mehr. Die Übergaben sind es noch.",
                    "Ich sehe Zora jetzt öfter fröhlich. Mir fehlen die Wochenenden.",
                    "Pia ist fünf und war nicht dabei.");
    private static final List<String> BECAME =
            List.of(
                    "Seit den Ferien nur zwei Fehltage.",
                    "Es gibt einen Kalender, aber er wird nicht immer gelesen.",
                    "Der Platz in der Gruppe ist fest.");
    private static final int LONGEST_TYPING_MILLIS = 120_000;
    private final Map<String, Integer> counts = new HashMap<>();
    private Caseworker susi;

    @Test
    void nextVersionAgainstAnEmptyDocument() throws SQLException {
        LargeFile file = LargeFile.with(3, 9);
        dropIdeas(file.id());
        susi = Caseworker.signedIn(page, LargeFile.CASEWORKER).worksOn(file.id());
        locksAFirstVersion();
        page.context()
                .exposeFunction("counted", kind -> counts.merge((String) kind[0], 1, Integer::sum));
        page.context().addInitScript(COUNT);
        susi.opens("hilfeplan/plans");
        writesTheNextVersion();
        int product = counted("the next version");
        page.navigate(
                "api/plans/"
                        + file.id()
                        + "/"
                        + page.url().replaceAll(".*plan=([\\w-]{36}).*", "$1")
                        + "/office.html");
        String paper = page.locator("article").innerText();
        String content =
                paper.substring(0, paper.indexOf("Unterschriften")).replaceAll("\\s+", " ").strip();
        typesIntoNothing(content);
        int blank = counted("the same content in an empty document");
        double share = (double) product / blank;
        System.out.printf(Locale.ROOT, "measured: share %.2f%n", share);
        assertThat(share).isLessThanOrEqualTo(LARGEST_SHARE);
    }

    private void typesIntoNothing(String content) {
        page.navigate("casefile/newfile");
        page.evaluate("document.body.innerHTML = '<textarea id=blank></textarea>'");
        counts.clear();
        page.locator("#blank").click();
        page.locator("#blank")
                .pressSequentially(
                        content,
                        new Locator.PressSequentiallyOptions().setTimeout(LONGEST_TYPING_MILLIS));
    }

    private int counted(String what) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("measured: " + what + ": " + all + " " + counts);
        return all;
    }

    private void locksAFirstVersion() {
        susi.opens("hilfeplan/plans").press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        page.locator("select[id$=':how']").all().forEach(one -> one.selectOption("IN_PERSON"));
        goesOn("ATTENDANCE");
        for (String part : PARTS) {
            fills(part);
            goesOn(part);
        }
        page.navigate(page.url().replaceAll("/plan\\?", "/check?"));
        susi.isReleasedBy("ludwig.leitfaden", newPerson()).press("Fassung abschließen");
        page.getByText("Diese Fassung ist abgeschlossen.").waitFor();
    }

    private void fills(String part) {
        if (part.equals("VIEWS")) {
            page.locator("textarea[id$=':view']").all().forEach(one -> one.fill("Mehr Ruhe."));
            page.locator("select[id$=':manner']").all().forEach(one -> one.selectOption("SAID"));
            page.locator("input[id$=':on']").all().forEach(one -> one.fill("3.3.2026"));
        }
        if (part.equals("HELP")) {
            page.locator("#f\\:form").selectOption("FAMILY_SUPPORT");
        }
        if (FIRST.containsKey(part)) {
            page.locator("#f\\:text").fill(FIRST.get(part));
            page.getByLabel("Dieser Teil ist fertig").check();
        }
    }

    private void writesTheNextVersion() {
        clicks(
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Fassung vorbereiten")));
        page.waitForURL("**/hilfeplan/plan?**");
        page.locator("select[id$=':how']").all().forEach(one -> chooses(one, "IN_PERSON"));
        next();
        replaces(page.locator("#f\\:text"), SINCE);
        next();
        evaluates();
        List<Locator> views = page.locator("fieldset.view").all();
        for (int i = 0; i < views.size(); i++) {
            clicks(views.get(i).getByText("neu aufschreiben"));
            replaces(views.get(i).locator("textarea"), VIEWS.get(i));
            chooses(views.get(i).locator("select"), "SAID");
            replaces(views.get(i).locator("input[id$=':on']"), "20.11.2026");
        }
        next();
        confirmsOrPasses();
        replaces(page.locator("#f\\:meeting"), "1.6.2027");
        next();
        page.locator("select[id$=':answer']").all().forEach(one -> chooses(one, "AGREED"));
        page.locator("select[id$=':manner']").all().forEach(one -> chooses(one, "MEETING"));
        clicks(page.locator("#f\\:go"));
        page.waitForURL("**/hilfeplan/check?**");
    }

    /** What is taken over still holds; what comes from the board or may stay empty is passed by. */
    private void confirmsOrPasses() {
        while (!page.url().contains("part=NEXT")) {
            Locator still = page.locator("#f\\:still");
            String here = page.url();
            clicks(still.count() > 0 ? still : page.locator("#f\\:go"));
            page.waitForURL(url -> !url.equals(here));
        }
    }

    private void evaluates() {
        List<Locator> outcomes = page.locator("select[id$=':outcome']").all();
        List<Locator> reasons = page.locator("textarea[id$=':why']").all();
        for (int i = 0; i < outcomes.size(); i++) {
            chooses(outcomes.get(i), i == 1 ? "PARTLY" : "REACHED");
            types(reasons.get(i), BECAME.get(i));
        }
        chooses(page.locator("#f\\:suitable"), "YES");
        chooses(page.locator("#f\\:needed"), "YES");
        next();
    }

    private void next() {
        String here = page.url();
        clicks(page.locator("#f\\:go"));
        page.waitForURL(url -> !url.equals(here));
    }

    private void goesOn(String part) {
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=" + part) && url.contains("part="));
    }

    private static void clicks(Locator target) {
        target.click();
    }

    private static void types(Locator field, String text) {
        field.click();
        field.pressSequentially(text);
    }

    /** What stands in the field gives way, as with Ctrl+A and typing on. */
    private static void replaces(Locator field, String text) {
        field.click();
        field.press("Control+a");
        field.pressSequentially(text);
    }

    private void chooses(Locator list, String option) {
        list.selectOption(option);
        counts.merge("chosen", CLICKS_OF_A_CHOICE, Integer::sum);
    }

    private static void dropIdeas(String file) throws SQLException {
        String ideas =
                " in (select id from agreement where stage = 'IDEA' and file_id = '" + file + "')";
        try (Connection database = Server.database();
                Statement statement = database.createStatement()) {
            statement.execute("delete from confirmation where agreement_id" + ideas);
            statement.execute("delete from agreement_person where agreement_id" + ideas);
            statement.execute(
                    "delete from agreement where stage = 'IDEA' and file_id = '" + file + "'");
        }
    }
}
