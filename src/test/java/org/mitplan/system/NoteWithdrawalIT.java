package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** A note is taken back for a day by its author, and leaves a line without its text. */
class NoteWithdrawalIT extends Withdrawing {
    private static final String SECRET = "Das gehört in eine andere Akte.";

    @Test
    void noteLeavesALineAndItsTextIsForAuthorAndDataProtectionOfficerOnly() {
        notes(SECRET);
        page.getByText("Zurückziehen …").click();
        assertThat(page.locator("main")).containsText(SECRET);
        tilda.press("Zurückziehen");
        assertThat(page.locator(".errors")).containsText("warum Sie es zurückziehen");
        looksRight(page);
        withdraws();
        assertThat(page.locator("main")).containsText(SECRET);
        assertThat(page.locator("main")).containsText(REASON);
        looksRight(page);
        tilda.opens("casefile/timeline");
        hidesIt(page);
        page.getByText("Ansehen").click();
        assertThat(page.locator("main")).containsText(SECRET);
        String address = page.url();

        Page helene = newPerson();
        Caseworker lead = Caseworker.signedIn(helene, "helene.heftstreifen").worksOn(tilda.file());
        lead.opens("casefile/timeline");
        hidesIt(helene);
        assertThat(helene.getByText("Ansehen")).hasCount(0);
        helene.navigate(address);
        assertThat(helene.locator("main")).not().containsText(SECRET);
    }

    @Test
    void dataProtectionOfficerOpensOneThingAndTheJournalOfTheFileSaysSo() throws SQLException {
        notes(SECRET);
        page.getByText("Zurückziehen …").click();
        withdraws();
        Page dora = newPerson();
        Caseworker.signedIn(dora, "dora.datenschutz");
        Locator waiting =
                dora.locator("[aria-labelledby=h-unseen] a[href*='" + tilda.file() + "']");
        assertThat(waiting).containsText("Notiz zurückgezogen");
        looksRight(dora);
        dora.getByText("Zurückgezogenes").first().click();
        assertThat(dora.locator("main")).not().containsText(SECRET);
        assertThat(dora.locator("main")).not().containsText(REASON);
        looksRight(dora);
        String opened =
                "select count(*) from journal_entry where section = 'WITHDRAWALS' and action ="
                        + " 'OVERSEE' and relation = 'DATA_PROTECTION_OFFICER' and file_id = '"
                        + tilda.file()
                        + "'";
        Assertions.assertThat(Server.number(opened)).isZero();
        dora.locator("a[href*='" + tilda.file() + "']").click();
        assertThat(dora.locator("main")).containsText(SECRET);
        assertThat(dora.locator("main")).containsText(REASON);
        looksRight(dora);
        Assertions.assertThat(Server.number(opened)).isEqualTo(1);
        dora.navigate("casefile/day");
        assertThat(waiting).hasCount(0);
        dora.navigate("casefile/timeline?file=" + tilda.file());
        assertThat(dora.locator("body")).not().containsText("Ida Irrtum");
    }

    @Test
    void noteWithAnAddendumStaysUntilTheAddendumIsGone() {
        notes(SECRET);
        page.getByText("Nachtrag schreiben").click();
        page.getByLabel("Was war?").fill("Genauer: gestern.");
        tilda.press("Notiz ablegen");
        Locator first = entry(SECRET), addendum = entry("Genauer: gestern.");
        assertThat(addendum).isVisible();
        first.getByText("Zurückziehen …").click();
        assertThat(page.locator("main")).containsText("Zu dieser Notiz gibt es einen Nachtrag.");
        tilda.opens("casefile/timeline");
        addendum.getByText("Zurückziehen …").click();
        withdraws();
        tilda.opens("casefile/timeline");
        first.getByText("Zurückziehen …").click();
        withdraws();
        tilda.opens("casefile/timeline");
        hidesIt(page);
    }

    @Test
    void whatWasTypedAsAnAddendumIsShownBeforeTheNoteGoesAndTheWayBackLeadsToWhatIsLeft() {
        notes(SECRET);
        page.getByText("Nachtrag schreiben").click();
        page.getByLabel("Was war?").fill("Genauer: gestern.");
        page.getByLabel("Was war?").blur();
        assertThat(page.locator(".draft-state")).containsText("Entwurf gespeichert");
        tilda.opens("casefile/timeline");
        entry(SECRET).getByText("Zurückziehen …").click();
        assertThat(page.locator("#unsaved")).containsText("Genauer: gestern.");
        PageChecks.hasNoBarriers(page);
        String form = page.url();
        withdraws();
        page.navigate(form);
        page.waitForURL("**/casefile/withdrawn?**");
        assertThat(page.locator("main")).containsText(SECRET);
        Page bruno = newPerson();
        Caseworker.signedIn(bruno, "bruno.bueroklammer");
        Assertions.assertThat(bruno.navigate(form).status()).isEqualTo(404);
    }

    @Test
    void afterADayNothingIsTakenBack() throws SQLException {
        notes(SECRET);
        page.getByText("Zurückziehen …").click();
        execute(
                "update entry set recorded_at = recorded_at - interval 25 hour where file_id = '%s'");
        page.getByLabel("Warum ziehen Sie es zurück?").fill(REASON);
        tilda.press("Zurückziehen");
        assertThat(page.locator("main")).containsText("länger als einen Tag her");
        tilda.opens("casefile/timeline");
        assertThat(page.getByText("Zurückziehen …")).hasCount(0);
        assertThat(page.locator("main")).containsText(SECRET);
    }

    private void notes(String text) {
        tilda.opens("casefile/timeline");
        page.getByLabel("Was war?").fill(text);
        tilda.press("Notiz ablegen");
        assertThat(entry(text)).isVisible();
    }

    private Locator entry(String text) {
        return page.locator(".timeline li").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void hidesIt(Page page) {
        assertThat(page.locator(".timeline")).containsText("Notiz zurückgezogen");
        assertThat(page.locator(".timeline")).containsText("Tilda Tintenfass");
        assertThat(page.locator("main")).not().containsText(SECRET);
        assertThat(page.locator("main")).not().containsText(REASON);
    }
}
