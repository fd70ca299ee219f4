package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** From every page a file is a few keys away, and only a file that one may open. */
class QuickSearchIT extends InBrowser {
    private static final String SEARCHES =
            "select count(*) from journal_entry where action = 'SEARCH' and file_id is null";

    @Test
    void slashAndArrowsAndEnterOpenAFileFromAnyPage() {
        Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        page.keyboard().press("/");
        page.keyboard().type("apf");
        assertThat(dialog().getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                .containsText("gefunden");
        page.keyboard().press("ArrowDown");
        assertThat(hits().first()).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/casefile/overview**");
        assertThat(page.locator(".filehead h1")).containsText("Apfelbaum");
    }

    @ParameterizedTest
    @CsvSource({
        "mia apf, Mia Apfelbaum, ''",
        "Apfelbaum Mia, Mia Apfelbaum, ''",
        "0001, Mia Apfelbaum, ''",
        "rosa apfel, Mia Apfelbaum, Mutter: Rosa Apfelbaum"
    })
    void fileIsFoundByWhatSomebodyKnowsOfIt(String typed, String name, String through) {
        Caseworker.signedIn(page, "tilda.tintenfass");
        search(typed);
        Locator hit = hits().filter(new Locator.FilterOptions().setHasText(name)).first();
        assertThat(hit).containsText(through);
    }

    @Test
    void fileOfAnotherTeamAndFileOfNobodyAnswerAlike() {
        Caseworker.signedIn(page, "tilda.tintenfass");
        search("Windm");
        assertThat(dialog()).containsText("keine Akte, die Sie öffnen dürfen");
        assertThat(hits()).hasCount(0);
    }

    @Test
    void filesOpenedLastAreOfferedBeforeAnythingIsTyped() {
        Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        page.keyboard().press("/");
        assertThat(dialog()).containsText("Zuletzt geöffnet");
        assertThat(hits().first()).containsText("Mia Apfelbaum");
    }

    @Test
    void searchIsJournaledWithoutItsWords() throws SQLException {
        Caseworker.signedIn(page, "tilda.tintenfass");
        long before = Server.number(SEARCHES);
        search("apfelb");
        assertThat(hits().first()).isVisible();
        assertThat(Server.number(SEARCHES)).isGreaterThan(before);
    }

    @Test
    void severalFilesAreShownInTheList() {
        Caseworker.signedIn(page, "tilda.tintenfass");
        search("sonnenfeld");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/casefile/files\\?.*q=sonnenfeld.*"));
        assertThat(page.locator("table.rows tbody tr")).hasCount(2);
    }

    @Test
    void slashIsALetterWhileSomebodyWrites() {
        Caseworker.signedIn(page, "tilda.tintenfass")
                .opensFile("Mia Apfelbaum")
                .opens("casefile/timeline");
        page.getByLabel("Was war?").pressSequentially("und/oder");
        assertThat(page.getByLabel("Was war?")).hasValue("und/oder");
        assertThat(dialog()).hasCount(0);
    }

    private void search(String typed) {
        page.locator("[data-search]").click();
        page.locator("#search").fill(typed);
    }

    private Locator dialog() {
        return page.locator("dialog.search");
    }

    private Locator hits() {
        return page.locator("dialog.search .hits a");
    }
}
