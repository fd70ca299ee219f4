package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.Browsers;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.OwnProduct;
import org.mitplan.testbed.PageChecks;

/**
 * The product as it is delivered: from the code that the first start prints to the first plan, and
 * back again after its server ended.
 */
@Asvs({"3.3.1", "6.3.2"})
class EmptyOfficeIT extends FromOutside {
    private static final Map<String, String> DELIVERED = Map.of("MITPLAN_DEMO", "off");
    private static final Map<String, String> BEHIND_A_PROXY =
            Map.of(
                    "MITPLAN_DEMO", "off",
                    "MITPLAN_HTTP_TLS", "on",
                    "MITPLAN_HTTP_HOST", "mitplan.example");
    private static final String PASSWORD = "Zwei Igel im Regen";
    private static final Pattern CODE = Pattern.compile("next start: ((\\w{4}-){3}\\w{4})");
    private final List<BrowserContext> people = new ArrayList<>();
    private OwnProduct start;

    @TempDir Path data;

    @AfterEach
    void end() {
        people.forEach(BrowserContext::close);
        if (start != null) {
            start.close();
        }
    }

    @Test
    void emptyOfficeIsSetUpAndGetsAsFarAsItsFirstLockedPlan() throws Exception {
        start = OwnProduct.start(data, BEHIND_A_PROXY);
        String useless = printedCode();
        noCookieTravelsUnencrypted();
        start.close();
        start = OwnProduct.start(data, DELIVERED);
        String lead = setUp(useless, printedCode());
        Page gone = person();
        assertThat(gone.navigate("office/setup").status()).isEqualTo(404);
        redeem("lea.leitung", lead);
        Page eva = Caseworker.signedIn(person(), "eva.erste", PASSWORD).page();
        assertThat(eva.url()).contains("office/staff");
        assertThat(eva.getByText("Nur eine Person verwaltet hier Konten.")).isVisible();
        proposesCaseworker(eva);
        Page lea = Caseworker.signedIn(person(), "lea.leitung", PASSWORD).page();
        lea.navigate("office/approvals");
        lea.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bestätigen: Frida Fach"))
                .click();
        lea.getByLabel("Ihr Passwort").fill(PASSWORD);
        press(lea, "Bestätigen");
        redeem("frida.fach", code(lea));
        locksFirstPlan();
        comesBackHoweverItsServerEnded();
    }

    private void comesBackHoweverItsServerEnded() throws Exception {
        start.server().destroyForcibly();
        start.awaitSaid("The server is there again", 1);
        assertThat(start.said()).contains("The server has ended", "Starting Payara Micro again");
        assertThat(person().navigate("access/signin").status()).isEqualTo(200);
    }

    private String setUp(String useless, String printed) {
        Page page = person();
        page.navigate("access/signin");
        PageChecks.hasNoBarriers(page);
        page.getByText("Mitplan für Ihr Amt einrichten").click();
        page.waitForURL("**/office/setup");
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        fillSetup(page, useless);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Einmal-Code passt nicht");
        PageChecks.hasNoBarriers(page);
        fillSetup(page, printed);
        assertThat(page.getByText("Ihr Amt ist eingerichtet.")).isVisible();
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        return code(page);
    }

    private static void fillSetup(Page page, String code) {
        page.getByLabel("Einmal-Code").fill(code);
        page.getByLabel("Name des ersten Teams").fill("ASD Mitte");
        page.locator("#f\\:givenname").fill("Eva");
        page.locator("#f\\:familyname").fill("Erste");
        page.getByLabel("Passwort", exactly()).fill(PASSWORD);
        page.getByLabel("Passwort noch einmal").fill(PASSWORD);
        page.locator("#f\\:given2").fill("Lea");
        page.locator("#f\\:family2").fill("Leitung");
        press(page, "Amt einrichten");
    }

    /** By hand: the browser takes such a cookie over TLS only. */
    private void noCookieTravelsUnencrypted() throws Exception {
        HttpResponse<Void> reply =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(start.address().resolve("access/signin"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding());
        assertThat(reply.headers().allValues("Set-Cookie"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("__Host-MITPLAN=")
                .contains("Path=/", "Secure", "HttpOnly")
                .containsIgnoringCase("SameSite=Strict")
                .doesNotContain("Domain");
    }

    private static void proposesCaseworker(Page page) {
        page.navigate("office/newmember");
        page.getByLabel("Vorname").fill("Frida");
        page.getByLabel("Nachname").fill("Fach");
        page.getByLabel("Fachkraft").check();
        page.getByLabel("Team", exactly()).selectOption("ASD Mitte");
        press(page, "Konto vorschlagen");
        page.waitForURL("**/office/approvals**");
    }

    private void redeem(String name, String code) {
        Page page = person();
        page.navigate("access/code");
        AtTheOffice.choosesPassword(page, name, code, PASSWORD);
        assertThat(page.getByText("Ihr Passwort gilt.")).isVisible();
    }

    private void locksFirstPlan() {
        Page page = person();
        Caseworker frida =
                Caseworker.signedIn(page, "frida.fach", PASSWORD)
                        .foundsFile("Erna", "Erstling")
                        .setsGoal("Erna schläft durch", "Ich will schlafen.", "Erna Erstling")
                        .opens("hilfeplan/plans")
                        .press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        page.getByLabel("Erna Erstling (junger Mensch)").selectOption("IN_PERSON");
        stores(page, "ATTENDANCE");
        writes(frida, "VIEWS", "Ich will zu Hause bleiben.");
        writes(frida, "NEEDS", "Ein fester Ort zum Lernen.");
        goes(frida, "HELP");
        page.getByLabel("Art der Hilfe").selectOption("FAMILY_SUPPORT");
        page.getByLabel("Umfang").fill("sechs Stunden in der Woche");
        page.getByLabel("Dieser Teil ist fertig").check();
        stores(page, "HELP");
        page.navigate(page.url().replaceAll("/plan\\?", "/check?"));
        frida.isReleasedBy("lea.leitung", person());
        frida.press("Fassung abschließen");
        assertThat(page.getByText("Diese Fassung ist abgeschlossen.")).isVisible();
    }

    private static void writes(Caseworker who, String part, String text) {
        goes(who, part);
        who.page().locator("#f textarea").first().fill(text);
        if (part.equals("VIEWS")) {
            who.tellsHowAndWhen();
        }
        stores(who.page(), part);
    }

    private static void goes(Caseworker who, String part) {
        String id = who.page().url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        who.opens("hilfeplan/plan?plan=" + id + "&part=" + part);
    }

    private static void stores(Page page, String part) {
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=" + part) && url.contains("part="));
    }

    private String printedCode() throws Exception {
        Matcher found = CODE.matcher(start.said());
        assertThat(found.find()).as("code in what the start printed").isTrue();
        return found.group(1);
    }

    private static String code(Page page) {
        assertThat(page.locator("#code")).hasText(Pattern.compile("(\\w{4}-){3}\\w{4}"));
        return page.locator("#code").textContent();
    }

    private Page person() {
        BrowserContext person = Browsers.person(start.address(), 1280, 800);
        people.add(person);
        return person.newPage();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
