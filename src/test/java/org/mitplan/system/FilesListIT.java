package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;

/** The list of files shows what its address says, and nothing else remembers it. */
class FilesListIT extends InBrowser {
    @Test
    void filterStandsInTheAddressAndGoesWithOneClick() {
        Caseworker.signedIn(page, "tilda.tintenfass")
                .foundsFile("Lars", "Listig")
                .agrees("Zettel suchen", "Lars Listig", "1.6.2026", "ohne Ziel")
                .foundsFile("Lena", "Listig");
        page.navigate("casefile/files?q=Listig");
        assertThat(rows()).hasCount(2);
        page.getByLabel("Etwas ist überfällig").check();
        page.getByLabel("Schritt").selectOption("CONTACT");
        page.locator("#content").getByRole(AriaRole.BUTTON, named("Suchen")).click();
        page.waitForURL(Pattern.compile(".*overdue=on.*"));
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("Lars Listig");
        page.locator(".sifted a").filter(having("Etwas ist überfällig")).click();
        assertThat(rows()).hasCount(2);
        assertThat(page.locator(".sifted a")).hasCount(2);
        page.goBack();
        assertThat(rows()).hasCount(1);
    }

    @Test
    void nextMeetingComesFirstWhereThatIsAskedFor() {
        Caseworker tilda =
                Caseworker.signedIn(page, "tilda.tintenfass").foundsFile("Anna", "Reihum");
        tilda.foundsFile("Zoe", "Reihum").opens("casefile/facts");
        page.getByLabel("Nächstes Hilfeplangespräch").fill("1.12.2099");
        tilda.press("Speichern");
        page.waitForURL("**/casefile/overview**");
        page.navigate("casefile/files?q=Reihum");
        assertThat(rows().first()).containsText("Anna");
        page.navigate("casefile/files?q=Reihum&sort=MEETING");
        assertThat(rows().first()).containsText("Zoe");
    }

    @Test
    void addressThatMakesNoSenseShowsAllFiles() {
        Caseworker.signedIn(page, "tilda.tintenfass");
        page.navigate("casefile/files?step=NONSENSE&sort=1&overdue=maybe&whose=%3Cscript%3E");
        assertThat(page.locator("table.rows")).isVisible();
        assertThat(page.locator(".sifted a")).hasCount(0);
    }

    @Test
    void searchIsKeptUnderItsNameRenamedPutFirstAndThrownAway() {
        Caseworker.signedIn(page, "klara.klebezettel");
        page.navigate("casefile/files?whose=own&sort=MEETING");
        page.getByText("Diese Suche merken").click();
        page.getByLabel("Name der Suche").first().fill("Wer ist als Nächstes dran?");
        page.getByRole(AriaRole.BUTTON, button("Diese Suche merken")).click();
        assertThat(searches()).containsText("Wer ist als Nächstes dran?");
        change().getByLabel("Name der Suche").fill("Nächste Gespräche");
        change().getByText("Umbenennen").click();
        assertThat(searches()).containsText("Nächste Gespräche");
        change().getByText("Damit beginnen").click();
        assertThat(page.locator(".searches .tag")).isVisible();
        page.navigate("casefile/files");
        page.waitForURL(Pattern.compile(".*sort=MEETING.*"));
        assertThat(page.locator(".saved a[aria-current]")).hasText("Nächste Gespräche");
        page.navigate("casefile/searches");
        change().getByText("Löschen").click();
        assertThat(searches()).hasCount(0);
        page.navigate("casefile/files");
        assertThat(page).not().hasURL(Pattern.compile(".*sort=MEETING.*"));
    }

    @Test
    void searchWithoutNameIsRefused() {
        Caseworker.signedIn(page, "klara.klebezettel");
        page.navigate("casefile/searches?query=whose%3Down");
        page.getByRole(AriaRole.BUTTON, button("Diese Suche merken")).click();
        assertThat(page.locator("#errors")).containsText("Wie soll die Suche heißen?");
    }

    private Locator searches() {
        return page.locator(".searches li > a");
    }

    private Locator change() {
        Locator details = page.locator(".searches details").first();
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return details;
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Locator rows() {
        return page.locator("table.rows tbody tr");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
