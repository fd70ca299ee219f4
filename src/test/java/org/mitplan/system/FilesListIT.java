package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
        page.getByLabel("Überfällige Vereinbarungen").check();
        page.getByLabel("Schritt").selectOption("CONTACT");
        page.locator("#content").getByRole(AriaRole.BUTTON, named("Suchen")).click();
        page.waitForURL(Pattern.compile(".*overdue=on.*"));
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("Lars Listig");
        page.locator(".sifted a").filter(having("Überfällige")).click();
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
