package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/**
 * What somebody at work does about accounts; Leni Locher is hired for a test and never was there.
 */
abstract class AtTheOffice extends InBrowser {
    static final String NAME = "leni.locher";
    static final String FRESH = "Zwei Igel im Regen";
    static final String OTHER = "Drei Dachse am Bach";

    @AfterEach
    void leniWasNeverHere() throws SQLException {
        String account = " (select id from account where sign_in_name = '" + NAME + "')";
        Server.execute(
                "delete from staff_proposal where sign_in_name = '" + NAME + "'",
                "delete from staff_proposal where account_id in" + account,
                "delete from staff_session where account_id in" + account,
                "delete from account_role where account_id in" + account,
                "delete from account where sign_in_name = '" + NAME + "'",
                "delete from team where name like 'Probeteam%'");
    }

    final Page leniWorksHere() {
        Page anton = Caseworker.signedIn(newPerson(), "anton.admin").page();
        proposeLeni(anton);
        Page frieda = Caseworker.signedIn(newPerson(), "frieda.freigabe").page();
        String code = confirmed(frieda, "Leni Locher");
        redeem(page, code, FRESH);
        signIn(page, FRESH);
        page.waitForURL("**/casefile/day");
        return page;
    }

    static void proposeLeni(Page anton) {
        anton.navigate("office/newmember");
        anton.getByLabel("Vorname").fill("Leni");
        anton.getByLabel("Nachname").fill("Locher");
        anton.getByLabel("Fachkraft").check();
        anton.getByLabel("Team", exactly()).selectOption("ASD Nord");
        press(anton, "Konto vorschlagen");
        anton.waitForURL("**/office/approvals**");
        assertThat(anton.getByText("Neues Konto: Leni Locher")).isVisible();
    }

    static void openLeni(Page anton) {
        anton.navigate("office/staff?q=locher");
        anton.getByRole(AriaRole.LINK, named("Leni Locher")).click();
        anton.waitForURL("**/office/member**");
    }

    static String confirmed(Page second, String name) {
        second.navigate("office/approvals");
        confirms(second, name);
        assertThat(second.locator("#code")).hasText(Pattern.compile("(\\w{4}-){3}\\w{4}"));
        return second.locator("#code").textContent();
    }

    /** Asks for the password first, unless it was asked for in the last five minutes. */
    static void confirms(Page second, String name) {
        second.getByRole(AriaRole.LINK, named("Bestätigen: " + name)).click();
        second.getByLabel("Ihr Passwort").fill(Server.demoPassword());
        press(second, "Bestätigen");
    }

    static void redeem(Page page, String code, String password) {
        page.navigate("access/signin");
        page.getByText("Ich habe einen Einmal-Code").click();
        choosesPassword(page, NAME, code, password);
    }

    /** With a one-time code, on the page for it. */
    static void choosesPassword(Page page, String name, String code, String password) {
        page.getByLabel("Anmeldename").fill(name);
        page.getByLabel("Einmal-Code").fill(code);
        page.getByLabel("Neues Passwort", exactly()).fill(password);
        page.getByLabel("Neues Passwort noch einmal").fill(password);
        press(page, "Passwort festlegen");
    }

    static void signIn(Page page, String password) {
        page.navigate("access/signin");
        page.getByLabel("Anmeldename").fill(NAME);
        page.getByLabel("Passwort").fill(password);
        press(page, "Anmelden");
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
