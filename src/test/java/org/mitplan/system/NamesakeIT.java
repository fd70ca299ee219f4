package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** Whoever founds a file that is there already is asked once, and learns of no other's files. */
class NamesakeIT extends InBrowser {
    private static final String ASKED = "Diese Akte gibt es schon.";

    @Test
    void sameNameAndBirthDateInTheOwnFilesAskFirst() throws SQLException {
        Caseworker nora = Caseworker.signedIn(page, Newcomer.hired("Nora", "Namensgleich"));
        nora.foundsFile("Jörg", "Müller-Lüdenscheidt");
        types("Joerg", "Mueller Luedenscheidt", "4.3.2015");
        nora.press("Akte anlegen");
        Locator question = page.locator(".note[role=alert]");
        assertThat(question).containsText(ASKED);
        assertThat(question.locator("a")).hasAttribute("href", "overview?file=" + nora.file());
        assertThat(page.getByLabel("Nachname")).hasValue("Mueller Luedenscheidt");
        assertThat(page.locator("#f\\:birthdate")).hasValue("04.03.2015");
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        nora.press("Trotzdem neu anlegen");
        page.waitForURL("**/casefile/overview**");
        assertThat(page.locator("h1")).containsText("Joerg Mueller Luedenscheidt");
    }

    @Test
    void anotherDayOrAnotherNameIsSomebodyElse() throws SQLException {
        Caseworker nils = Caseworker.signedIn(page, Newcomer.hired("Nils", "Nebenan"));
        nils.foundsFile("Zoe", "Zwilling");
        types("Zoe", "Zwilling", "5.3.2015");
        nils.press("Akte anlegen");
        page.waitForURL("**/casefile/overview**");
        for (String name : List.of("Zora", "Kind 1", "Kind 2")) {
            types(name, "Zwilling", "4.3.2015");
            nils.press("Akte anlegen");
            page.waitForURL("**/casefile/overview**");
        }
    }

    @Test
    void fileOfAnotherCaseworkerIsNotSpokenOf() throws SQLException {
        Caseworker.signedIn(page, Newcomer.hired("Nele", "Nachbar")).foundsFile("Fee", "Fremd");
        Page other = newPerson();
        Caseworker.signedIn(other, Newcomer.hired("Nick", "Neugierig"));
        types(other, "Fee", "Fremd", "4.3.2015");
        other.getByText("Akte anlegen").click();
        other.waitForURL("**/casefile/overview**");
        assertThat(other.locator("h1")).containsText("Fee Fremd");
    }

    private void types(String givenName, String familyName, String day) {
        types(page, givenName, familyName, day);
    }

    private static void types(Page page, String givenName, String familyName, String day) {
        page.navigate("casefile/newfile");
        page.getByLabel("Vorname").fill(givenName);
        page.getByLabel("Nachname").fill(familyName);
        page.locator("#f\\:birthdate").fill(day);
    }
}
