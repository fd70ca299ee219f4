package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** From every page a file is a few keys away, and only a file that one may open. */
class QuickSearchIT extends InBrowser {
    private static final String TOUCHED =
            "select sum(variable_value) from information_schema.global_status"
                    + " where variable_name like 'HANDLER_READ%'";
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
        "mia abfelbaum, Mia Apfelbaum, ''",
        "rosa apfel, Mia Apfelbaum, Mutter: Rosa Apfelbaum"
    })
    void fileIsFoundByWhatSomebodyKnowsOfIt(String typed, String name, String through) {
        Caseworker.signedIn(page, "tilda.tintenfass");
        search(typed);
        Locator hit = hits().filter(new Locator.FilterOptions().setHasText(name)).first();
        assertThat(hit).containsText(through);
    }

    @Test
    void fileIsFoundByHowANameSoundsAndByTelephone() {
        Caseworker tilda =
                Caseworker.signedIn(page, "tilda.tintenfass").foundsFile("Jörn", "Größmeyer");
        tilda.opens("casefile/person");
        page.getByLabel("Vorname").fill("Ute");
        page.getByLabel("Nachname").fill("Größmeyer");
        page.getByLabel("Telefon").fill("+49 170 998877-1");
        tilda.press("Speichern");
        page.waitForURL("**/casefile/people**");
        for (String typed :
                List.of("groessm", "Gröhsmaier", "joern", "0170 99 88 77", "+49 (0)170 9988")) {
            page.navigate("casefile/day");
            search(typed);
            assertThat(hits().first()).containsText("Jörn Größmeyer");
        }
    }

    @Test
    void fileIsFoundHoweverItsNameAndBirthDateAreTyped() {
        Caseworker tilda = Caseworker.signedIn(page, "tilda.tintenfass");
        tilda.foundsFile("Łukasz", "D’Angelo-Yıldız", "29.2.12");
        for (String typed :
                List.of(
                        "Lukasz",
                        "d'angelo",
                        "D Angelo Yildiz",
                        "Łukasz\u00A0Yıldız",
                        "dangelo",
                        "29. Februar 2012",
                        "lukasz 29.02.12")) {
            page.navigate("casefile/day");
            search(typed);
            assertThat(hits().first()).containsText("Łukasz D’Angelo-Yıldız");
        }
    }

    @Test
    void fileIsFoundWhateverStandsBetweenThePartsOfItsNumber() {
        Caseworker.signedIn(page, "tilda.tintenfass").foundsFile("Nora", "Nummer");
        String number =
                Pattern.compile("\\S+-\\d{4}-\\d{4}")
                        .matcher(page.locator(".filehead").innerText())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group();
        String end = number.substring(number.length() - "2026-0001".length());
        for (String typed :
                List.of(
                        number.replace('-', '\u2011'),
                        number.replace('-', '\u2013'),
                        number.replace('-', ' '),
                        end.replace('-', '\u2011'),
                        end.replace('-', ' '))) {
            page.navigate("casefile/day");
            search(typed);
            assertThat(hits()).hasCount(1);
            assertThat(hits()).containsText("Nora Nummer");
        }
    }

    @Test
    void signsAloneFindNothing() {
        Caseworker.signedIn(page, "tilda.tintenfass");
        for (String signs : List.of("%", "_", "*", "🙂")) {
            page.navigate("casefile/files?q=" + URLEncoder.encode(signs, StandardCharsets.UTF_8));
            assertThat(page.locator("main")).containsText("Dazu gibt es keine Akte");
            assertThat(page.locator("table.rows")).hasCount(0);
        }
        search("🙂");
        assertThat(dialog()).containsText("keine Akte, die Sie öffnen dürfen");
        assertThat(hits()).hasCount(0);
    }

    /** Counted in rows that the database touches: a scan over all people would touch each. */
    @Test
    void searchTouchesFewRowsHoweverManyPeopleThereAre() throws SQLException {
        Caseworker.signedIn(page, "tilda.tintenfass");
        try (Connection database = Server.database();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "insert into person (id, given_name, family_name)"
                            + " select uuid(), 'Vielfach', concat('Meyerling', seq) from seq_1_to_20000");
            statement.execute(
                    "insert into search_key select id, 'SOUND', '67564' from person where given_name = 'Vielfach'");
            statement.execute("analyze table person, search_key");
            try {
                search("Meierling");
                assertThat(dialog()).containsText("keine Akte");
                long before = Server.number(TOUCHED);
                page.waitForResponse(
                        "**/api/files/search", () -> page.locator("#search").fill("Maierling"));
                assertThat(Server.number(TOUCHED) - before).isLessThan(10_000);
            } finally {
                statement.execute("delete from search_key where word = '67564'");
                statement.execute("delete from person where given_name = 'Vielfach'");
            }
        }
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
        assertThat(dialog()).containsText("gefunden");
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
