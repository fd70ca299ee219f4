package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.PageChecks;

/** Somebody begins to work here, forgets the password, gets other rights and leaves. */
class OfficeIT extends AtTheOffice {
    @Test
    @Asvs("6.5.1")
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
    @Asvs("7.4.2")
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
        assertThat(anton.locator("[aria-labelledby=h-past]")).containsText("Konto gesperrt");
        assertThat(anton.locator("[aria-labelledby=h-past]")).containsText("von Anton Admin am");
        leni.reload();
        Assertions.assertThat(leni.url()).contains("access/signin");
        signIn(leni, FRESH);
        assertThat(leni.getByRole(AriaRole.ALERT)).containsText("stimmt nicht");
        press(anton, "Vorschlagen, wieder zu öffnen");
        Page frieda = Caseworker.signedIn(newPerson(), "frieda.freigabe").page();
        frieda.navigate("office/approvals");
        confirms(frieda, "Leni Locher");
        assertThat(frieda.getByText("Es gilt ab sofort.")).isVisible();
        signIn(leni, FRESH);
        leni.waitForURL("**/casefile/day");
    }

    @Test
    void otherNameIsConfirmedByASecondPerson() {
        Page leni = leniWorksHere();
        Page anton = Caseworker.signedIn(newPerson(), "anton.admin").page();
        openLeni(anton);
        anton.getByLabel("Nachname").fill("Laterne");
        anton.locator("#n\\:signinname").fill("tilda.tintenfass");
        press(anton, "Anderen Namen vorschlagen");
        assertThat(anton.getByRole(AriaRole.ALERT)).containsText("tilda.tintenfass gibt es schon");
        assertThat(anton.getByLabel("Nachname")).hasValue("Laterne");
        anton.locator("#n\\:signinname").fill("leni.locher");
        press(anton, "Anderen Namen vorschlagen");
        assertThat(anton.locator("[aria-labelledby=h-past]")).containsText("Leni Laterne");
        Page frieda = Caseworker.signedIn(newPerson(), "frieda.freigabe").page();
        frieda.navigate("office/approvals");
        confirms(frieda, "Leni Locher");
        assertThat(frieda.getByText("Es gilt ab sofort.")).isVisible();
        leni.navigate("access/account");
        assertThat(leni.locator("main")).containsText("Leni Laterne");
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
}
