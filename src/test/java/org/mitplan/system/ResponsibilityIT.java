package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.TimeSource;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** Somebody stands in for some days, and a file goes from one caseworker to another. */
class ResponsibilityIT extends InBrowser {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final String ABSENT = "Hier ist nichts";
    private final LocalDate today = LocalDate.now(TimeSource.OFFICE);

    @Test
    void deputyWorksInTheFileUntilTheArrangementEnds() {
        Caseworker tilda = founded("tilda.tintenfass", "Urs", "Urlaub");
        page.locator(".filehead").getByText("zuständig: Tilda").click();
        assertThat(page.getByLabel("Wer vertritt?")).not().containsText("Tilda Tintenfass");
        deputy("Klara Klebezettel (ASD Nord)", today.plusDays(3), today);
        assertThat(page.locator(".errors")).containsText("letzte Tag liegt vor dem ersten");
        PageChecks.hasNoBarriers(page);
        deputy("Klara Klebezettel (ASD Nord)", today, today.plusDays(3));
        assertThat(row("Klara Klebezettel")).containsText("vertritt heute");
        deputy("Klara Klebezettel (ASD Nord)", today.plusDays(1), today.plusDays(9));
        assertThat(page.locator(".errors")).containsText("vertritt in dieser Zeit schon");

        Page klara = newPerson();
        Caseworker.signedIn(klara, "klara.klebezettel");
        opens(klara, tilda, "overview");
        assertThat(klara.locator("h1")).containsText("Urs Urlaub");
        opens(klara, tilda, "responsibility");
        assertThat(klara.getByText("Akte übergeben")).hasCount(0);

        page.getByRole(AriaRole.BUTTON, named("Jetzt beenden: Klara Klebezettel")).click();
        assertThat(page.getByText("Zurzeit vertritt niemand.")).isVisible();
        page.getByText("Frühere Vertretungen (1)").click();
        assertThat(page.locator("[aria-labelledby=h-deputies] details li"))
                .hasText(
                        Pattern.compile(
                                "Klara Klebezettel .+, \\d\\d:\\d\\d bis .+, \\d\\d:\\d\\d"));
        klara.reload();
        assertThat(klara.locator("main")).containsText(ABSENT);
    }

    @Test
    void fileOfAnotherTeamIsAcceptedUnseen() {
        Caseworker bruno = founded("bruno.bueroklammer", "Ute", "Umzug");
        offers("Susi Südwind (ASD Süd)", "Die Familie zieht in Ihren Bezirk.");
        assertThat(page.locator("main")).containsText("Susi Südwind angeboten");

        Page susi = newPerson();
        Caseworker.signedIn(susi, "susi.suedwind");
        Locator waiting = susi.getByText("Bruno Büroklammer bietet Ihnen eine Akte an").first();
        assertThat(waiting).isVisible();
        assertThat(susi.locator("main")).not().containsText("Umzug");
        opens(susi, bruno, "overview");
        assertThat(susi.locator("main")).containsText(ABSENT);
        susi.navigate("casefile/offers");
        PageChecks.hasNoBarriers(susi);
        assertThat(susi.locator("main")).containsText("Die Familie zieht in Ihren Bezirk.");
        assertThat(susi.locator("main")).not().containsText("Umzug");
        Page secondTab = susi.context().newPage();
        secondTab.navigate("casefile/offers");
        offer(susi).getByText("Akte übernehmen").click();
        susi.waitForURL("**/casefile/overview**");
        assertThat(susi.locator("h1")).containsText("Ute Umzug");
        offer(secondTab).getByText("Akte übernehmen").click();
        assertThat(secondTab.locator(".errors")).containsText("es ist schon angenommen");
        assertThat(susi.locator("main")).containsText("Susi Südwind");

        page.reload();
        assertThat(page.locator("main")).containsText(ABSENT);
        page.navigate("casefile/offers");
        assertThat(page.locator("main")).containsText("angenommen");
        assertThat(page.locator("main")).not().containsText("Umzug");
    }

    @Test
    void holidayIsOneArrangementForAllFiles() throws SQLException {
        founded("bruno.bueroklammer", "Fritz", "Ferien");
        page.getByLabel("Für alle Akten, für die Bruno Büroklammer zuständig ist").check();
        deputy("Tilda Tintenfass (ASD Nord)", today.plusDays(200), today.plusDays(210));
        assertThat(row("Tilda Tintenfass")).isVisible();
        Assertions.assertThat(holidayDeputies()).isGreaterThan(2);
        page.getByRole(AriaRole.BUTTON, named("In allen Akten beenden: Tilda Tintenfass")).click();
        assertThat(page.getByText("Zurzeit vertritt niemand.")).isVisible();
        Assertions.assertThat(holidayDeputies()).isZero();
    }

    private long holidayDeputies() throws SQLException {
        return Server.number(
                "select count(*) from assignment where kind = 'DEPUTY' and valid_from = '"
                        + today.plusDays(200)
                        + "'");
    }

    @Test
    void whoDeclinesSaysWhyAndTheFileStays() {
        founded("bruno.bueroklammer", "Nora", "Nein");
        offers("Susi Südwind (ASD Süd)", "Bitte.");
        Page susi = newPerson();
        Caseworker answering = Caseworker.signedIn(susi, "susi.suedwind");
        susi.navigate("casefile/offers");
        offer(susi).getByText("Ablehnen").click();
        answering.press("Ablehnen");
        assertThat(susi.locator(".errors")).containsText("warum Sie die Akte nicht übernehmen");
        PageChecks.hasNoBarriers(susi);
        susi.getByLabel("Warum geht es nicht?").fill("Ich bin bis Mai nicht da.");
        answering.press("Ablehnen");
        assertThat(susi.locator("main")).containsText("Abgelehnt.");
        page.navigate("casefile/day");
        page.getByText("Übergabe abgelehnt").first().click();
        assertThat(page.locator("main")).containsText("Ich bin bis Mai nicht da.");
        assertThat(page.getByText("Akte anbieten")).isVisible();
    }

    @Test
    void withdrawnOfferCanNoLongerBeAccepted() {
        Caseworker bruno = founded("bruno.bueroklammer", "Zora", "Zurück");
        offers("Susi Südwind (ASD Süd)", "");
        Page susi = newPerson();
        Caseworker.signedIn(susi, "susi.suedwind");
        susi.navigate("casefile/offers");
        bruno.press("Angebot zurückziehen");
        assertThat(page.getByText("Akte anbieten")).isVisible();
        offer(susi).getByText("Akte übernehmen").click();
        assertThat(susi.locator(".errors")).containsText("es ist schon zurückgezogen");
        opens(susi, bruno, "overview");
        assertThat(susi.locator("main")).containsText(ABSENT);
    }

    @Test
    void teamLeadFindsANewCaseworkerForWhoeverLeft() throws SQLException {
        Caseworker tilda = founded("tilda.tintenfass", "Wanda", "Waise");
        deputy("Klara Klebezettel (ASD Nord)", today, today.plusDays(3));
        assertThat(row("Klara Klebezettel")).isVisible();
        tilda.fileGoesTo("rosi.ruhestand");
        Page helene = newPerson();
        Caseworker lead = Caseworker.signedIn(helene, "helene.heftstreifen");
        helene.navigate("casefile/files?q=Waise&whose=team");
        assertThat(helene.locator("tbody")).containsText("ohne Zuständige");
        helene.navigate("casefile/day");
        helene.locator(".dues li")
                .filter(new Locator.FilterOptions().setHasText("Wanda Waise"))
                .getByText("Niemand ist zuständig")
                .click();
        assertThat(helene.locator("main")).containsText("Bieten Sie die Akte jemandem an.");
        PageChecks.hasNoBarriers(helene);
        helene.getByLabel("An wen?")
                .selectOption(new SelectOption().setLabel("Klara Klebezettel (ASD Nord)"));
        lead.press("Akte anbieten");
        Page klara = newPerson();
        Caseworker.signedIn(klara, "klara.klebezettel");
        klara.navigate("casefile/offers");
        offer(klara).getByText("Akte übernehmen").click();
        assertThat(klara.locator("h1")).containsText("Wanda Waise");
        opens(klara, tilda, "responsibility");
        assertThat(klara.getByText("Zurzeit vertritt niemand.")).isVisible();
    }

    @Test
    void teamLeadListsWhatNobodyIsResponsibleFor() throws SQLException {
        founded("tilda.tintenfass", "Egon", "Einsam").fileGoesTo("rosi.ruhestand");
        Page helene = newPerson();
        Caseworker.signedIn(helene, "helene.heftstreifen");
        helene.navigate("casefile/day");
        helene.getByText("Alle Akten ohne Zuständige").click();
        assertThat(helene.locator("tbody")).containsText("Egon Einsam");
        Locator rows = helene.locator("tbody tr");
        assertThat(rows.filter(new Locator.FilterOptions().setHasNotText("ohne Zuständige")))
                .hasCount(0);
        assertThat(helene.getByLabel("Niemand ist zuständig")).isChecked();
    }

    private Caseworker founded(String name, String givenName, String familyName) {
        Caseworker someone = Caseworker.signedIn(page, name).foundsFile(givenName, familyName);
        return someone.opens("casefile/responsibility");
    }

    private void deputy(String who, LocalDate from, LocalDate to) {
        page.getByLabel("Wer vertritt?").selectOption(new SelectOption().setLabel(who));
        page.getByLabel("Erster Tag").fill(DAY.format(from));
        page.getByLabel("Letzter Tag").fill(DAY.format(to));
        page.locator("#d\\:go").click();
    }

    private void offers(String who, String note) {
        page.getByLabel("An wen?").selectOption(new SelectOption().setLabel(who));
        page.getByLabel("Was sollte man vorher wissen?").fill(note);
        page.getByRole(AriaRole.BUTTON, named("Akte anbieten")).click();
        assertThat(page.getByText("Angebot zurückziehen")).isVisible();
    }

    /** The newest offer stands first. */
    private static Locator offer(Page page) {
        return page.locator("[aria-labelledby=h-received] li").first();
    }

    private Locator row(String name) {
        return page.locator("[aria-labelledby=h-deputies] li")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void opens(Page page, Caseworker owner, String name) {
        page.navigate("casefile/" + name + "?file=" + owner.file());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
