package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** Text arrives as people paste it, with what cannot be seen in it, and breaks nothing. */
class PastedTextIT extends InBrowser {
    private Caseworker tilda;

    @BeforeEach
    void signIn() {
        tilda = Caseworker.signedIn(page, "tilda.tintenfass");
    }

    @Test
    void nameWithSeparatorsIsStoredPlainAndItsBoardOpens() {
        tilda.foundsFile("Pa\u001Eu\u200Bla", "Paste\u00A0\u00A0Groß\u202E");
        assertThat(page.locator(".filehead h1")).containsText("Paula Paste Groß");
        tilda.agrees(
                "Rad\u000Breparieren\u2028bald", "Paula Paste Groß", "31.12.2027", "ohne Ziel");
        assertThat(tilda.card("Rad reparieren bald")).isVisible();
    }

    /** Stored before texts were cleaned, or past the application. */
    @Test
    void separatorsThatAreStoredAlreadyDoNotBreakTheBoard() throws SQLException {
        tilda.foundsFile("Alt", "Bestand");
        tilda.agrees("Rad reparieren", "Alt Bestand", "31.12.2027", "ohne Ziel");
        try (Connection database = Server.database();
                PreparedStatement name =
                        database.prepareStatement(
                                "update person set given_name = ? where family_name = 'Bestand'")) {
            name.setString(1, "A\u001El\u001Ft");
            name.executeUpdate();
        }
        tilda.opens("board/board");
        assertThat(tilda.card("Rad reparieren")).containsText("A\u001El\u001Ft");
    }

    @Test
    void whatCannotBeSeenIsMissing() {
        tilda.sendsNewFile("\u00A0\u200B", "\u3164", "12. Mai 2012");
        assertThat(page.locator(".errors")).containsText("Vornamen");
        tilda.foundsFile("Nia", "Nichts").opens("casefile/timeline");
        page.getByLabel("Was war?").fill("\u2800\u00AD");
        tilda.press("Notiz ablegen");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#f:text");
        tilda.opens("board/agreement");
        page.getByLabel("Was ist vereinbart?").fill("\u00AD");
        tilda.press("Speichern");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#f:title");
    }

    @Test
    void noteKeepsItsLinesAndTheSpellingOfPersianNames() {
        tilda.foundsFile("Nele", "Notiz").opens("casefile/timeline");
        page.getByLabel("Was war?").fill("Gespräch mit علی‌رضا 👨‍👩‍👧\u000Bzweite Zeile");
        tilda.press("Notiz ablegen");
        assertThat(page.locator(".timeline .text").first())
                .containsText("Gespräch mit علی‌رضا 👨‍👩‍👧");
    }

    @Test
    void birthDateIsReadAsPeopleWriteIt() {
        tilda.foundsFile("Berta", "Geboren", "12. Mai 12\u200E");
        assertThat(page.locator(".filehead")).containsText("12. Mai 2012");
    }

    @Test
    void signInNameIsReadHoweverTheKeyboardSendsIt() {
        Page other = newPerson();
        Caseworker.signedIn(other, "\u00A0TILDA.\uFF54intenfass ");
        assertThat(other.getByRole(AriaRole.NAVIGATION).first()).isVisible();
    }
}
