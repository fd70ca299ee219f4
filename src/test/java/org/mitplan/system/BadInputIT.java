package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** What is typed wrongly is answered at the field in plain German, and everything else is kept. */
@Asvs({"2.2.1", "2.2.2"})
class BadInputIT extends InBrowser {
    private Caseworker tilda;

    @BeforeEach
    void signIn() {
        tilda = Caseworker.signedIn(page, "tilda.tintenfass");
    }

    @Test
    void missingNameIsAskedForAndTheRestIsKept() {
        tilda.sendsNewFile("", "Fehlhaber", "31.2.2015");
        assertThat(page.locator(".errors")).containsText("Diesen Tag gibt es nicht");
        assertThat(page.locator("#f\\:birthdate")).hasValue("31.2.2015");
        assertThat(page.getByLabel("Nachname")).hasValue("Fehlhaber");
        page.locator("#f\\:birthdate").fill("3.3.15");
        tilda.press("Akte anlegen");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#f:givenname");
        assertThat(page.locator("#f\\:birthdate")).hasValue("03.03.2015");
    }

    @Test
    void unknownBirthDateIsAnAnswer() {
        page.navigate("casefile/newfile");
        page.getByLabel("Vorname").fill("Unbekannte");
        page.getByLabel("Nachname").fill("Findelkind");
        page.locator("#f\\:known").selectOption("UNKNOWN");
        tilda.press("Akte anlegen");
        page.waitForURL("**/casefile/overview**");
        assertThat(page.locator(".filehead")).containsText("Geburtsdatum offen");
    }

    @Test
    void dayFarAwayIsRefusedAtItsFieldAndInAddresses() {
        tilda.foundsFile("Fee", "Fernweh").opens("board/agreement");
        page.getByLabel("Was ist vereinbart?").fill("Warten");
        page.getByLabel("Bis wann?").fill("31.12.9999");
        tilda.press("Speichern");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#f:due");
        assertThat(page.locator(".errors")).containsText("31.12.2199");
        assertThat(page.getByLabel("Bis wann?")).hasValue("31.12.9999");
        tilda.opens("board/board?day=31.12.9999");
        assertThat(page.locator("[role=alert]")).containsText("Diesen Tag gibt es nicht");
        String report = "api/reports/" + tilda.file() + "/board.html?day=31.12.9999";
        assertThat(tilda.fetches(report).status()).isBetween(400, 422);
    }

    @Test
    void overlongTextIsRefusedAtItsFieldAndNothingIsCutOff() {
        tilda.foundsFile("Lars", "Langtext").opens("board/agreement");
        String title = "ä".repeat(201);
        page.getByLabel("Was ist vereinbart?").fill(title);
        page.getByLabel("Bis wann?").fill("31.12.2027");
        tilda.press("Speichern");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#f:title");
        assertThat(page.getByLabel("Was ist vereinbart?")).hasValue(title);
        assertThat(page.getByLabel("Bis wann?")).hasValue("31.12.2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "#{actor.displayName}${7*7}",
                "=HYPERLINK(\"http://x\")",
                "\"'><script>alert(1)</script>"
            })
    @Asvs({"1.2.1", "3.2.2", "1.3.3"})
    void whatLooksLikeCodeIsShownAsText(String text) {
        page.onDialog(dialog -> org.junit.jupiter.api.Assertions.fail("a script ran"));
        tilda.foundsFile("Eva", "Eingabe").agrees(text, "Tilda Tintenfass", "", "ohne Ziel");
        assertThat(tilda.card(text).locator("a.title")).hasText(text);
        tilda.opens("casefile/timeline");
        page.getByLabel("Was war?").fill(text);
        tilda.press("Notiz ablegen");
        assertThat(page.locator(".timeline .text").first()).hasText(text);
    }

    @Test
    void formThatWentStaleShowsBothVersionsAndLosesNothing() {
        tilda.foundsFile("Zoe", "Zweifach")
                .agrees("Rad reparieren", "Tilda Tintenfass", "", "ohne Ziel");
        tilda.card("Rad reparieren").locator("a.title").click();
        page.locator("a.button[href^=agreement]").click();
        page.waitForURL("**/board/agreement**");
        String address = page.url();
        Page second = newPerson();
        Caseworker alsoTilda = Caseworker.signedIn(second, "tilda.tintenfass");
        second.navigate(address);
        second.getByLabel("Was ist vereinbart?").fill("Rad verkaufen");
        alsoTilda.asksAnew().press("Speichern");
        second.waitForURL("**/board/board**");
        page.getByLabel("Was ist vereinbart?").fill("Rad reparieren lassen");
        tilda.press("Speichern");
        assertThat(page.locator(".versions")).containsText("Rad verkaufen");
        PageChecks.hasNoBarriers(page);
        assertThat(page.getByLabel("Was ist vereinbart?")).hasValue("Rad reparieren lassen");
        tilda.press("Speichern");
        page.waitForURL("**/board/board**");
        assertThat(tilda.card("Rad reparieren lassen")).isVisible();
    }

    @Test
    void forgedIdIsAnsweredLikeOneThatDoesNotExist() {
        Response random = page.navigate("casefile/overview?file=" + UUID.randomUUID());
        Response foreign = page.navigate("casefile/overview?file=" + foreignFile());
        Response nonsense = page.navigate("casefile/overview?file='--");
        assertThat(random.status()).isEqualTo(404);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(nonsense.status()).isEqualTo(404);
    }

    @Test
    void whatIsTypedOutlivesTheTabAsADraft() {
        tilda.foundsFile("Dora", "Draft").opens("casefile/timeline");
        page.getByLabel("Was war?").fill("Frau Draft rief an.");
        page.getByLabel("Tag").focus();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        String address = page.url();
        page.close();
        Page again = newPerson();
        Caseworker.signedIn(again, "tilda.tintenfass");
        again.navigate(address);
        assertThat(again.getByText("Übernehmen")).isVisible();
        PageChecks.hasNoBarriers(again);
        again.getByText("Übernehmen").click();
        assertThat(again.getByLabel("Was war?")).hasValue("Frau Draft rief an.");
    }

    @Test
    void whatWasStoredIsNotOfferedAsADraftAgain() throws Exception {
        tilda.foundsFile("Nora", "Neuanfang").opens("board/agreement");
        page.getByLabel("Was ist vereinbart?").fill("Zimmer streichen");
        page.getByLabel("Stand", new Page.GetByLabelOptions().setExact(true)).selectOption("IDEA");
        page.getByLabel("Bis wann?").focus();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        tilda.press("Speichern");
        page.waitForURL("**/board/board**");
        org.assertj.core.api.Assertions.assertThat(
                        Server.number(
                                "select count(*) from draft where file_id = '"
                                        + tilda.file()
                                        + "'"))
                .isZero();
    }

    @Test
    @Asvs("7.4.1")
    void signedOutSessionIsEndedOnTheServer() {
        var cookies = page.context().cookies();
        page.locator("details.user summary").click();
        page.locator("#out\\:signout").click();
        assertThat(page.getByText("Sie sind abgemeldet.")).isVisible();
        page.context()
                .addCookies(
                        cookies.stream()
                                .map(
                                        c ->
                                                new com.microsoft.playwright.options.Cookie(
                                                                c.name, c.value)
                                                        .setDomain(c.domain)
                                                        .setPath(c.path))
                                .toList());
        page.navigate("casefile/files");
        org.assertj.core.api.Assertions.assertThat(page.url()).contains("/access/signin");
    }

    private static String foreignFile() {
        try (var connection = Server.database();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select a.file_id from assignment a join account c on c.id = a.account_id"
                                        + " where c.sign_in_name = 'susi.suedwind' and a.file_id not in"
                                        + " (select b.file_id from assignment b join account d"
                                        + " on d.id = b.account_id where d.team_id <> c.team_id)"
                                        + " limit 1")) {
            rows.next();
            return rows.getString(1);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
