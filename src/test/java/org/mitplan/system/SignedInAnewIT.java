package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** A window that outlives its session or its view loses no word and stays on its page. */
class SignedInAnewIT extends InBrowser {
    private static final String WORDS = "Ich will wieder zur Schule gehen.";
    private static final int MORE_THAN_ARE_KEPT = 20;
    private static final int FEWER_THAN_ARE_FREE = 4;
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
        saysSo();
        nele.press("Speichern");
        isStoredOnce();
    }

    @Test
    void whatStandsOnThePageIsSentAfterSigningInThere() throws SQLException {
        saysSo();
        sessionEnds();
        nele.press("Speichern");
        Locator over = Session.dialog(page);
        assertThat(over).containsText("Nele Neubeginn");
        PageChecks.hasNoBarriers(page);
        Session.beginsAgain(page, "falsch");
        assertThat(over.getByRole(AriaRole.ALERT)).containsText("Das Passwort passt nicht");
        PageChecks.hasNoSidewaysScroll(page);
        page.keyboard().press("Escape");
        Session.beginsAgain(page);
        isStoredOnce();
    }

    @Test
    void afterFortyMinutesWithoutALineEverythingIsStillThere() throws SQLException {
        page.clock().install();
        page.reload();
        page.getByLabel("Was soll erreicht werden?").fill("Zur Schule gehen");
        page.context().setOffline(true);
        saysSo();
        Session.ends(name);
        page.clock().fastForward("40:00");
        assertThat(Session.dialog(page)).containsText("keine Verbindung");
        Session.beginsAgain(page, Server.demoPassword());
        assertThat(Session.dialog(page)).containsText("keine Verbindung");
        page.context().setOffline(false);
        assertThat(Session.dialog(page)).containsText("wieder da");
        Session.beginsAgain(page);
        nele.press("Speichern");
        isStoredOnce();
    }

    @Test
    void formWaitsForTheLineAndStays() {
        saysSo();
        page.getByLabel("Was soll erreicht werden?").blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        page.context().setOffline(true);
        nele.press("Speichern");
        assertThat(page.getByText("Noch nicht abgeschickt")).isVisible();
        assertThat(page.getByLabel("In eigenen Worten")).hasValue(WORDS);
        page.context().setOffline(false);
        nele.press("Speichern");
        isStoredOnce();
    }

    /** Pressed without a line, and the session ended before that was back. */
    @Test
    void whatWaitedGoesByItselfAfterSigningIn() throws SQLException {
        saysSo();
        page.context().setOffline(true);
        nele.press("Speichern");
        Locator waits = page.getByText("Noch nicht abgeschickt");
        assertThat(waits).isVisible();
        Session.ends(name);
        page.context().setOffline(false);
        Session.beginsAgain(page);
        isStoredOnce();
    }

    /** Whoever goes on writing after that presses again; what was red is so no more. */
    @Test
    void whatWasChangedSinceWaitsForItsPerson() throws SQLException {
        saysSo();
        page.context().setOffline(true);
        nele.press("Speichern");
        Locator waits = page.getByText("Noch nicht abgeschickt");
        assertThat(waits).isVisible();
        page.getByLabel("In eigenen Worten").fill(WORDS + " Bald.");
        Session.ends(name);
        page.context().setOffline(false);
        Session.beginsAgain(page);
        assertThat(page.getByText("Sie sind wieder angemeldet.")).isVisible();
        assertThat(waits).hasCount(0);
        assertThat(page.getByLabel("In eigenen Worten")).hasValue(WORDS + " Bald.");
        nele.press("Speichern");
        isStoredOnce();
    }

    /** Nobody is asked where all is safe, and nobody leaves unasked where it is not. */
    @Test
    void closingAsksOnlyWhereSomethingWouldBeLost() {
        page.getByLabel("In eigenen Worten").fill(WORDS);
        page.getByLabel("Was soll erreicht werden?").focus();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        AtomicReference<String> asked = new AtomicReference<>("");
        page.onDialog(
                dialog -> {
                    asked.set(dialog.type());
                    dialog.dismiss();
                });
        page.reload();
        assertThat(page.getByText("Übernehmen")).hasCount(1);
        Assertions.assertThat(asked.get()).isEmpty();
        page.getByLabel("In eigenen Worten").fill(WORDS + " Bald.");
        page.context().setOffline(true);
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> asked.get().equals("beforeunload"));
        page.context().setOffline(false);
    }

    /**
     * The sign-in page is no other door: whoever guesses here waits there, and the other way round.
     */
    @Test
    void guessingIsSlowedDownAsOnTheSignInPage() throws SQLException {
        page.context().clearCookies();
        page.getByLabel("In eigenen Worten").fill(WORDS);
        page.getByLabel("Was soll erreicht werden?").focus();
        Locator trouble = Session.dialog(page).locator(".error");
        for (int i = 0; i < 30 && !trouble.textContent().contains("zu viele"); i++) {
            Session.beginsAgain(page, "falsch" + i);
            assertThat(Session.dialog(page).getByLabel("Passwort")).hasValue("");
        }
        assertThat(trouble).containsText("zu viele falsche Versuche");
        Page door = newPerson();
        door.navigate("access/signin");
        for (int i = 0; i < FEWER_THAN_ARE_FREE && !isTooEarly(door); i++) {
            door.getByLabel("Anmeldename").fill(name);
            door.getByLabel("Passwort").fill("geraten");
            door.waitForResponse("**/access/signin**", door.locator("#f\\:go")::click);
            door.waitForLoadState();
        }
        assertThat(door.locator("#errors")).containsText("zu viele falsche Versuche");
    }

    private static boolean isTooEarly(Page door) {
        return door.getByText("zu viele falsche Versuche").count() > 0;
    }

    private void saysSo() {
        page.getByLabel("In eigenen Worten").fill(WORDS);
        page.getByLabel("Wer hat das gesagt?").selectOption("Fiete Fenster");
    }

    private void isStoredOnce() {
        page.waitForURL("**/board/board**");
        assertThat(page.locator("main").getByText(WORDS)).hasCount(1);
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
        page.clock().install();
        page.reload();
        page.getByLabel("Was soll erreicht werden?").fill("Zur Schule gehen");
        sessionEnds();
        String other = Newcomer.hired("Olga", "Other");
        Caseworker.signedIn(page.context().newPage(), other);
        page.getByLabel("In eigenen Worten").fill(WORDS);
        nele.press("Speichern");
        assertThat(Session.dialog(page)).isVisible();
        page.clock().fastForward("00:20");
        assertThat(page.locator(".draft-state")).not().containsText("keine Verbindung");
        Session.beginsAgain(page, Server.demoPassword());
        assertThat(Session.dialog(page)).containsText("inzwischen jemand anderes");
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
    void viewThatIsGoneIsOpenedAnewBehindTheScenes() {
        saysSo();
        Page elsewhere = page.context().newPage();
        for (int i = 0; i < MORE_THAN_ARE_KEPT; i++) {
            elsewhere.navigate("board/goal?file=" + nele.file());
        }
        nele.press("Speichern");
        isStoredOnce();
    }

    private void sessionEnds() {
        page.getByLabel("Was soll erreicht werden?").blur();
        assertThat(page.locator(".draft-state")).containsText("gespeichert");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("MITPLAN"));
    }
}
