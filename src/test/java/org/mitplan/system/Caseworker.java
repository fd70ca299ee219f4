package org.mitplan.system;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.mitplan.testbed.Server;

/** A member of staff at the screen: what they do, in their words. */
final class Caseworker {
    private final Page page;
    private final String password;
    private String file = "";

    private Caseworker(Page page, String password) {
        this.page = page;
        this.password = password;
    }

    static Caseworker signedIn(Page page, String name) {
        return signedIn(page, name, Server.demoPassword());
    }

    static Caseworker signedIn(Page page, String name, String password) {
        page.navigate("access/signin");
        page.getByLabel("Anmeldename").fill(name);
        page.getByLabel("Passwort").fill(password);
        page.getByRole(AriaRole.BUTTON, named("Anmelden")).click();
        page.waitForURL(address -> !address.contains("access/signin"));
        return new Caseworker(page, password);
    }

    /** Founds a file and stands on its first page. */
    Caseworker foundsFile(String givenName, String familyName) {
        return foundsFile(givenName, familyName, "4.3.2015");
    }

    Caseworker foundsFile(String givenName, String familyName, String born) {
        sendsNewFile(givenName, familyName, born);
        Locator anyway = page.getByText("Trotzdem neu anlegen");
        page.locator(".filehead").or(anyway).first().waitFor();
        if (anyway.isVisible()) {
            anyway.click();
        }
        page.waitForURL("**/casefile/overview**");
        file = page.url().replaceAll(".*file=([0-9a-f-]{36}).*", "$1");
        return this;
    }

    /** Fills in the form for a new file and sends it, whatever the answer may be. */
    Caseworker sendsNewFile(String givenName, String familyName, String born) {
        page.navigate("casefile/newfile");
        page.getByLabel("Vorname").fill(givenName);
        page.getByLabel("Nachname").fill(familyName);
        page.getByLabel("Geburtsdatum", new Page.GetByLabelOptions().setExact(true)).fill(born);
        return press("Akte anlegen");
    }

    Caseworker opensFile(String name) {
        page.navigate("casefile/files");
        page.getByRole(AriaRole.LINK, linked(name)).first().click();
        page.waitForURL("**/casefile/overview**");
        file = page.url().replaceAll(".*file=([0-9a-f-]{36}).*", "$1");
        return this;
    }

    /** Has this file open from now on. */
    Caseworker worksOn(String id) {
        file = id;
        return this;
    }

    Caseworker opensTab(String name) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Seiten der Akte"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        return this;
    }

    Caseworker setsGoal(String title, String ownWords, String by) {
        opens("board/goal");
        page.getByLabel("Was soll erreicht werden?").fill(title);
        page.getByLabel("In eigenen Worten").fill(ownWords);
        page.getByLabel("Wer hat das gesagt?").selectOption(option(by));
        press("Speichern");
        page.waitForURL("**/board/board**");
        return this;
    }

    Caseworker agrees(String title, String who, String until, String goal) {
        opens("board/agreement");
        page.getByLabel("Was ist vereinbart?").fill(title);
        page.getByLabel(who).check();
        page.getByLabel("Alle, die es machen").check();
        page.getByLabel("Bis wann?").fill(until);
        page.getByLabel("Für welches Ziel?").selectOption(option(goal));
        press("Speichern");
        page.waitForURL("**/board/board**");
        return this;
    }

    /** Goes to a page of the open file. */
    Caseworker opens(String address) {
        page.navigate(address + (address.contains("?") ? "&" : "?") + "file=" + file);
        return this;
    }

    Locator card(String title) {
        return page.locator("li.card").filter(new Locator.FilterOptions().setHasText(title));
    }

    Locator column(String goal, String stage) {
        return page.locator("section.lane")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "h2", new Page.LocatorOptions().setHasText(goal))))
                .locator(".column[data-stage=" + stage + "]");
    }

    Caseworker press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
        return this;
    }

    /** Knows whose yes another wording of an agreement makes void. */
    Caseworker asksAnew() {
        page.getByLabel("Ich weiß das und frage neu").check();
        return this;
    }

    /** Tells of the words that are typed on the open page how and when they came about. */
    Caseworker tellsHowAndWhen() {
        page.locator("select[id$=':manner']").first().selectOption("SAID");
        page.locator("input[id$=':on']").first().fill("3.3.2026");
        return this;
    }

    /** From now on the file is somebody else's, who never asked for it. */
    Caseworker fileGoesTo(String signInName) throws SQLException {
        try (Connection connection = Server.database();
                PreparedStatement goes =
                        connection.prepareStatement(
                                "update assignment set account_id = (select id from account where sign_in_name = ?)"
                                        + " where kind = 'RESPONSIBLE' and file_id = ?")) {
            goes.setString(1, signInName);
            goes.setString(2, file);
            goes.executeUpdate();
        }
        return this;
    }

    /** Hands the plan on the open page over, and the team lead releases it. */
    Caseworker isReleasedBy(String teamLead, Page elsewhere) {
        press("Zur Freigabe vorlegen");
        page.getByText("Zur Freigabe vorgelegt von").waitFor();
        return isApprovedBy(teamLead, elsewhere);
    }

    /** The team lead releases the plan on the open page, which was handed over. */
    Caseworker isApprovedBy(String teamLead, Page elsewhere) {
        signedIn(elsewhere, teamLead, password);
        elsewhere.navigate(page.url().replace("/check?", "/difference?"));
        elsewhere.getByRole(AriaRole.BUTTON, named("Freigeben")).click();
        elsewhere.waitForURL("**/hilfeplan/queue**");
        page.reload();
        return this;
    }

    APIResponse fetches(String address) {
        return page.request().get(address);
    }

    String file() {
        return file;
    }

    Page page() {
        return page;
    }

    private static SelectOption option(String label) {
        return new SelectOption().setLabel(label);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions linked(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
