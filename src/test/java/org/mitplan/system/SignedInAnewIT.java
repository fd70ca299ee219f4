package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** A window that outlives its session or its view loses no word and stays on its page. */
class SignedInAnewIT extends InBrowser {
    private static final String WORDS = "Ich will wieder zur Schule gehen.";
    private static final int MORE_THAN_ARE_KEPT = 20;
    private Caseworker nele;
    private String name;

    @BeforeEach
    void formStandsOpen() throws SQLException {
        name = Newcomer.hired("Nele", "Neubeginn");
        nele = Caseworker.signedIn(page, name).foundsFile("Fiete", "Fenster");
        nele.opens("board/goal");
        page.getByLabel("Was soll erreicht werden?").fill("Zur Schule gehen");
    }

    @Test
    void whatIsTypedAfterSigningInElsewhereIsSaved() {
        sessionEnds();
        Caseworker.signedIn(page.context().newPage(), name);
        page.getByLabel("In eigenen Worten").fill(WORDS);
        nele.press("Speichern");
        page.waitForURL("**/board/goal?file=" + nele.file() + "&expired=1");
        page.getByText("Übernehmen").click();
        assertThat(page.getByLabel("In eigenen Worten")).hasValue(WORDS);
    }

    @Test
    void noticeOfTheEndedSessionGoesWhenSomebodyIsBack() {
        sessionEnds();
        page.getByLabel("In eigenen Worten").fill(WORDS);
        page.getByLabel("Was soll erreicht werden?").focus();
        Locator over = page.getByRole(AriaRole.DIALOG);
        assertThat(over).containsText("zu Ende");
        Caseworker.signedIn(page.context().newPage(), name);
        assertThat(over).hasCount(0);
        assertThat(page.getByLabel("In eigenen Worten")).hasValue(WORDS);
        assertThat(page.locator(".draft-state")).containsText("Entwurf gespeichert");
    }

    @Test
    void nothingIsSavedInTheNameOfWhoeverElseSignedIn() throws SQLException {
        sessionEnds();
        String other = Newcomer.hired("Olga", "Other");
        Caseworker.signedIn(page.context().newPage(), other);
        page.getByLabel("In eigenen Worten").fill(WORDS);
        nele.press("Speichern");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("zu Ende");
        assertThat(page.getByLabel("In eigenen Worten")).hasValue(WORDS);
        assertThat(
                        Server.number(
                                "select count(*) from draft d join account a on a.id = d.account_id"
                                        + " where a.sign_in_name = '"
                                        + other
                                        + "'"))
                .isZero();
    }

    @Test
    void viewThatIsGoneComesBackAsTheSamePageWithItsDraft() {
        page.getByLabel("In eigenen Worten").fill(WORDS);
        Page elsewhere = page.context().newPage();
        for (int i = 0; i < MORE_THAN_ARE_KEPT; i++) {
            elsewhere.navigate("board/goal?file=" + nele.file());
        }
        nele.press("Speichern");
        assertThat(page)
                .hasURL(Pattern.compile(".*/board/goal\\?file=" + nele.file() + "&expired=1"));
        page.getByText("Übernehmen").click();
        assertThat(page.getByLabel("In eigenen Worten")).hasValue(WORDS);
        page.getByLabel("Wer hat das gesagt?").selectOption("Fiete Fenster");
        nele.press("Speichern");
        page.waitForURL("**/board/board**");
        assertThat(page.locator("main")).containsText(WORDS);
    }

    private void sessionEnds() {
        page.getByLabel("Was soll erreicht werden?").blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("MITPLAN"));
    }
}
