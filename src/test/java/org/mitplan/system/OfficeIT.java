package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** Somebody begins to work here, forgets the password, gets other rights and leaves. */
class OfficeIT extends InBrowser {
    private static final String NAME = "leni.locher";
    private static final String FRESH = "Zwei Igel im Regen";
    private static final String OTHER = "Drei Dachse am Bach";

    @AfterEach
    void leniWasNeverHere() throws SQLException {
        String account = " (select id from account where sign_in_name = '" + NAME + "')";
        execute(
                "delete from staff_proposal where sign_in_name = '" + NAME + "'",
                "delete from staff_proposal where account_id in" + account,
                "delete from staff_session where account_id in" + account,
                "delete from account_role where account_id in" + account,
                "delete from account where sign_in_name = '" + NAME + "'",
                "delete from team where name like 'Probeteam%'");
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = Server.database();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void newAccountTakesTwoPeopleAndACodeThatIsShownOnce() {
        Page anton = Caseworker.signedIn(page, "anton.admin").page();
        Assertions.assertThat(anton.url()).contains("office/staff");
        proposeLeni(anton);
        assertThat(anton.getByRole(AriaRole.BUTTON, named("Bestätigen: Leni Locher"))).hasCount(0);
        Page helene = Caseworker.signedIn(newPerson(), "helene.heftstreifen").page();
        String code = confirmed(helene, "Leni Locher");
        PageChecks.hasNoBarriers(helene);
        PageChecks.hasNoSidewaysScroll(helene);
        helene.navigate("office/approvals");
        Assertions.assertThat(helene.content()).doesNotContain(code);
        Page leni = newPerson();
        redeem(leni, code, FRESH);
        assertThat(leni.getByText("Ihr Passwort gilt.")).isVisible();
        signIn(leni, FRESH);
        leni.waitForURL("**/casefile/day");
        Page again = newPerson();
        redeem(again, code, OTHER);
        assertThat(again.getByRole(AriaRole.ALERT)).containsText("passen nicht zusammen");
    }

    @Test
    void newCodeEndsEverySessionAndTheOldPassword() {
        Page leni = leniWorksHere();
        Page anton = Caseworker.signedIn(newPerson(), "anton.admin").page();
        openLeni(anton);
        press(anton, "Neuen Einmal-Code vorschlagen");
        assertThat(anton.getByText("Es gilt, sobald eine zweite Person")).isVisible();
        Page helene = Caseworker.signedIn(newPerson(), "helene.heftstreifen").page();
        String code = confirmed(helene, "Leni Locher");
        leni.reload();
        Assertions.assertThat(leni.url()).contains("casefile/day");
        Page elsewhere = newPerson();
        redeem(elsewhere, code, OTHER);
        leni.reload();
        Assertions.assertThat(leni.url()).contains("access/signin");
        signIn(leni, FRESH);
        assertThat(leni.getByRole(AriaRole.ALERT)).containsText("stimmt nicht");
        signIn(leni, OTHER);
        leni.waitForURL("**/casefile/day");
    }

    @Test
    void takenRoleAndDisabledAccountEndWithTheNextClick() {
        Page leni = leniWorksHere();
        leni.navigate("casefile/newfile");
        Page anton = Caseworker.signedIn(newPerson(), "anton.admin").page();
        openLeni(anton);
        press(anton, "Wegnehmen: Fachkraft");
        assertThat(anton.getByText("Dieses Konto hat keine Aufgabe")).isVisible();
        leni.reload();
        assertThat(leni.locator("#f")).hasCount(0);
        press(anton, "Konto sofort sperren");
        assertThat(anton.getByText("Ab dem nächsten Klick ist die Person abgemeldet.")).isVisible();
        leni.reload();
        Assertions.assertThat(leni.url()).contains("access/signin");
        signIn(leni, FRESH);
        assertThat(leni.getByRole(AriaRole.ALERT)).containsText("stimmt nicht");
        press(anton, "Vorschlagen, wieder zu öffnen");
        Page frieda = Caseworker.signedIn(newPerson(), "frieda.freigabe").page();
        frieda.navigate("office/approvals");
        press(frieda, "Bestätigen: Leni Locher");
        assertThat(frieda.getByText("Es gilt ab sofort.")).isVisible();
        signIn(leni, FRESH);
        leni.waitForURL("**/casefile/day");
    }

    /** Whoever reloads the reply, or presses twice, must not confirm what stands below. */
    @Test
    void replySentTwiceConfirmsOneRowAlone() throws SQLException {
        leniWorksHere();
        Page anton = Caseworker.signedIn(newPerson(), "anton.admin").page();
        openLeni(anton);
        press(anton, "Neuen Einmal-Code vorschlagen");
        anton.getByLabel("Weitere Aufgabe").selectOption("Teamleitung");
        press(anton, "Aufgabe vorschlagen");
        Page helene = Caseworker.signedIn(newPerson(), "helene.heftstreifen").page();
        helene.navigate("office/approvals");
        String button =
                helene.getByRole(AriaRole.BUTTON, named("Bestätigen: Leni Locher"))
                        .first()
                        .getAttribute("name");
        sendForm(helene, button);
        sendForm(helene, button);
        sendForm(helene, button);
        Assertions.assertThat(
                        Server.number(
                                "select count(*) from staff_proposal p join account a"
                                        + " on a.id = p.account_id where p.state = 'OPEN'"
                                        + " and a.sign_in_name = '"
                                        + NAME
                                        + "'"))
                .isEqualTo(1);
    }

    private static void sendForm(Page page, String button) {
        page.evaluate(
                """
                async button => {
                  const form = document.getElementById('f');
                  const data = new URLSearchParams(new FormData(form));
                  data.set(button, 'x');
                  await fetch(form.action, {method: 'POST', body: data});
                }
                """,
                button);
    }

    @Test
    void nobodyProposesAnythingForTheirOwnAccount() {
        Page anton = Caseworker.signedIn(page, "anton.admin").page();
        anton.getByRole(AriaRole.LINK, named("Anton Admin")).click();
        assertThat(anton.getByText("Das ist Ihr eigenes Konto.")).isVisible();
        assertThat(anton.getByRole(AriaRole.BUTTON, named("Aufgabe vorschlagen"))).hasCount(0);
    }

    @Test
    void teamIsFoundedRenamedAndClosed() {
        Page anton = Caseworker.signedIn(page, "anton.admin").page();
        anton.navigate("office/teams");
        anton.locator("#f\\:name").fill("Probeteam");
        press(anton, "Team anlegen");
        assertThat(anton.getByText("Das Team ist angelegt.")).isVisible();
        anton.locator("#f\\:name").fill("Probeteam");
        press(anton, "Team anlegen");
        assertThat(anton.getByRole(AriaRole.ALERT)).containsText("gibt es schon");
        anton.navigate("office/teams");
        var team = anton.locator("li").filter(new Locator.FilterOptions().setHasText("Probeteam"));
        team.locator("summary").click();
        team.getByLabel("Name des Teams").fill("Probeteam West");
        team.getByText("Umbenennen").click();
        assertThat(anton.getByText("Das Team heißt jetzt so.")).isVisible();
        team.locator("summary").click();
        team.getByText("Team schließen").click();
        assertThat(team).containsText("geschlossen");
    }

    private Page leniWorksHere() {
        Page anton = Caseworker.signedIn(newPerson(), "anton.admin").page();
        proposeLeni(anton);
        Page frieda = Caseworker.signedIn(newPerson(), "frieda.freigabe").page();
        String code = confirmed(frieda, "Leni Locher");
        redeem(page, code, FRESH);
        signIn(page, FRESH);
        page.waitForURL("**/casefile/day");
        return page;
    }

    private static void proposeLeni(Page anton) {
        anton.navigate("office/newmember");
        anton.getByLabel("Vorname").fill("Leni");
        anton.getByLabel("Nachname").fill("Locher");
        anton.getByLabel("Fachkraft").check();
        anton.getByLabel("Team", exactly()).selectOption("ASD Nord");
        press(anton, "Konto vorschlagen");
        anton.waitForURL("**/office/approvals**");
        assertThat(anton.getByText("Neues Konto: Leni Locher")).isVisible();
    }

    private static void openLeni(Page anton) {
        anton.navigate("office/staff?q=locher");
        anton.getByRole(AriaRole.LINK, named("Leni Locher")).click();
        anton.waitForURL("**/office/member**");
    }

    private static String confirmed(Page second, String name) {
        second.navigate("office/approvals");
        press(second, "Bestätigen: " + name);
        assertThat(second.locator("#code")).hasText(Pattern.compile("(\\w{4}-){3}\\w{4}"));
        return second.locator("#code").textContent();
    }

    private static void redeem(Page page, String code, String password) {
        page.navigate("access/signin");
        page.getByText("Ich habe einen Einmal-Code").click();
        page.getByLabel("Anmeldename").fill(NAME);
        page.getByLabel("Einmal-Code").fill(code);
        page.getByLabel("Neues Passwort", exactly()).fill(password);
        page.getByLabel("Neues Passwort noch einmal").fill(password);
        press(page, "Passwort festlegen");
    }

    private static void signIn(Page page, String password) {
        page.navigate("access/signin");
        page.getByLabel("Anmeldename").fill(NAME);
        page.getByLabel("Passwort").fill(password);
        press(page, "Anmelden");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
