package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** What members of staff do with their own sessions and password. */
class OwnAccountIT extends InBrowser {
    private static final String FRESH = "Zwei Igel im Regen";

    private String name;

    @BeforeEach
    void paulaWorksHere() throws SQLException {
        name = Newcomer.hired("Paula", "Probe");
    }

    private Page signedIn(Page page) {
        return Caseworker.signedIn(page, name).page();
    }

    private static Locator sessions(Page page) {
        page.navigate("access/account");
        return page.locator("tbody tr");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    @Asvs({"7.5.2", "7.2.1"})
    void endedSessionIsOverWithItsNextClick() {
        Page office = signedIn(page);
        Page home = signedIn(newPerson());
        assertThat(sessions(office)).hasCount(2);
        press(office, "Beenden");
        assertThat(office.getByText("Dort geht es nur nach neuem Anmelden weiter.")).isVisible();
        assertThat(office.locator("tbody tr")).hasCount(1);
        home.navigate("casefile/newfile");
        Assertions.assertThat(home.url()).contains("access/signin");
        office.navigate("casefile/newfile");
        Assertions.assertThat(office.url()).endsWith("casefile/newfile");
    }

    @Test
    void allOtherSessionsEndTogether() {
        Page here = signedIn(page);
        Page first = signedIn(newPerson());
        Page second = signedIn(newPerson());
        assertThat(sessions(here)).hasCount(3);
        press(here, "Alle anderen beenden");
        assertThat(here.locator("tbody tr")).hasCount(1);
        first.reload();
        second.reload();
        Assertions.assertThat(first.url()).contains("access/signin");
        Assertions.assertThat(second.url()).contains("access/signin");
    }

    @Test
    void signedOutSessionIsNotListed() {
        Page here = signedIn(page);
        Page other = signedIn(newPerson());
        assertThat(sessions(here)).hasCount(2);
        other.locator("details.user summary").click();
        press(other, "Abmelden");
        assertThat(sessions(here)).hasCount(1);
        assertThat(here.getByText("Sie sind nur hier angemeldet.")).isVisible();
    }

    private static void changePassword(Page page, String old, String fresh, String repeated) {
        page.navigate("access/account");
        page.getByLabel("Bisheriges Passwort").fill(old);
        page.getByLabel("Neues Passwort", new Page.GetByLabelOptions().setExact(true)).fill(fresh);
        page.getByLabel("Neues Passwort noch einmal").fill(repeated);
        press(page, "Passwort ändern");
    }

    @Test
    @Asvs({"6.2.2", "6.2.3", "7.4.3"})
    void newPasswordHoldsFromNowOnAndSignsOutElsewhere() {
        Page here = signedIn(page);
        Page other = signedIn(newPerson());
        changePassword(here, Server.demoPassword(), FRESH, FRESH);
        assertThat(here.getByText("Ihr neues Passwort gilt.")).isVisible();
        other.reload();
        Assertions.assertThat(other.url()).contains("access/signin");
        other.getByLabel("Anmeldename").fill(name);
        other.getByLabel("Passwort").fill(Server.demoPassword());
        press(other, "Anmelden");
        assertThat(other.getByRole(AriaRole.ALERT)).containsText("stimmt nicht");
        other.getByLabel("Passwort").fill(FRESH);
        press(other, "Anmelden");
        other.waitForURL("**/casefile/**");
    }

    @Test
    @Asvs("6.2.3")
    void passwordStaysWhereSomethingIsWrong() {
        Page here = signedIn(page);
        Locator errors = here.locator("#errors");
        changePassword(here, "geraten", FRESH, FRESH);
        assertThat(errors).containsText("Das bisherige Passwort stimmt nicht");
        changePassword(here, Server.demoPassword(), "kurz", "kurz");
        assertThat(errors).containsText("mindestens 15 Zeichen");
        changePassword(here, Server.demoPassword(), FRESH, FRESH + "!");
        assertThat(errors).containsText("müssen gleich sein");
        changePassword(here, Server.demoPassword(), "Paula Probe Paula", "Paula Probe Paula");
        assertThat(errors).containsText("lässt sich leicht erraten");
        signedIn(newPerson());
    }
}
