package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** Nothing that gives rights is confirmed by accident or at a screen that somebody left open. */
class ConfirmingIT extends AtTheOffice {
    /** Whoever reloads the reply, or presses twice, must not confirm what stands below. */
    @Test
    void replySentTwiceConfirmsOneRowAlone() throws SQLException {
        twoThingsAreProposedForLeni();
        Page helene = Caseworker.signedIn(newPerson(), "helene.heftstreifen").page();
        passwordWasAskedFor("0 minute");
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

    /** Leading an office is easily taken for leading a team. */
    @Test
    void whatAHeadOfOfficeSeesIsSaidBeforeItIsConfirmed() {
        Page anton = Caseworker.signedIn(newPerson(), "anton.admin").page();
        anton.navigate("office/newmember");
        anton.getByLabel("Vorname").fill("Leni");
        anton.getByLabel("Nachname").fill("Locher");
        anton.getByLabel("Amtsleitung").check();
        press(anton, "Konto vorschlagen");
        assertThat(
                        anton.locator("li.panel")
                                .filter(new Locator.FilterOptions().setHasText("Leni Locher")))
                .containsText("Die Amtsleitung sieht keine Akten");
    }

    private static void passwordWasAskedFor(String ago) throws SQLException {
        Server.execute(
                "update staff_session set proved_at = utc_timestamp(6) - interval "
                        + ago
                        + " where account_id = (select id from account where sign_in_name ="
                        + " 'helene.heftstreifen')");
    }

    /** Signing in is not enough, a wrong password loses nothing, and a right one lasts a while. */
    @Test
    void whoeverConfirmsShowsAgainThatItIsThem() throws SQLException {
        twoThingsAreProposedForLeni();
        Page helene = Caseworker.signedIn(newPerson(), "helene.heftstreifen").page();
        helene.navigate("office/approvals");
        assertThat(helene.getByRole(AriaRole.BUTTON, named("Bestätigen: Leni Locher"))).hasCount(0);
        var link = helene.getByRole(AriaRole.LINK, named("Bestätigen: Leni Locher"));
        link.first().click();
        press(helene, "Bestätigen");
        assertThat(helene.getByRole(AriaRole.ALERT)).containsText("eigenes Passwort noch einmal");
        helene.getByLabel("Ihr Passwort").fill("falsch");
        press(helene, "Bestätigen");
        assertThat(helene.getByRole(AriaRole.ALERT)).containsText("Das Passwort stimmt nicht.");
        assertThat(helene.locator("main")).containsText("Neuer Einmal-Code: Leni Locher");
        PageChecks.hasNoBarriers(helene);
        PageChecks.hasNoSidewaysScroll(helene);
        helene.getByLabel("Ihr Passwort").fill(Server.demoPassword());
        press(helene, "Bestätigen");
        assertThat(helene.locator("#code")).isVisible();
        helene.navigate("office/approvals");
        passwordWasAskedFor("6 minute");
        press(helene, "Bestätigen: Leni Locher");
        assertThat(helene.getByRole(AriaRole.ALERT)).containsText("eigenes Passwort noch einmal");
        passwordWasAskedFor("1 minute");
        press(helene, "Bestätigen");
        assertThat(helene.getByText("Es gilt ab sofort.")).isVisible();
    }

    private void twoThingsAreProposedForLeni() {
        leniWorksHere();
        Page anton = Caseworker.signedIn(newPerson(), "anton.admin").page();
        openLeni(anton);
        press(anton, "Neuen Einmal-Code vorschlagen");
        anton.getByLabel("Weitere Aufgabe").selectOption("Teamleitung");
        press(anton, "Aufgabe vorschlagen");
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
}
