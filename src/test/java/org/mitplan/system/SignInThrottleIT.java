package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** Guessing of passwords is slowed down, and never for whom the browser knows. */
class SignInThrottleIT extends InBrowser {
    private static final int FREE = 5;
    private static final String FRESH = "Zwei Igel im Regen";
    private static final String DEVICE = "MITPLAN_DEVICE";
    private String name;

    @BeforeEach
    void somebodyWorksHere() throws SQLException {
        name = Newcomer.hired("Paula", "Probe");
    }

    @Test
    void wrongTriesAreSlowedAndTheOwnerOnAKnownBrowserGetsInAtOnce() {
        Page known = newPerson();
        Caseworker.signedIn(known, name);
        known.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("MITPLAN"));
        slowedDown(page, name);
        PageChecks.hasNoBarriers(page);
        guessUntilRefused(newPerson(), name);
        Caseworker.signedIn(known, name);
    }

    @Test
    void namesThatNobodyHasAreSlowedInTheSameWords() {
        slowedDown(page, "niemand." + UUID.randomUUID());
    }

    @Test
    void browserIsKnownByAStrictCookieThatScriptsCannotRead() throws SQLException {
        Caseworker.signedIn(page, name);
        Cookie cookie = device(page);
        Assertions.assertThat(cookie.httpOnly).isTrue();
        Assertions.assertThat(cookie.sameSite.name()).isEqualTo("STRICT");
        Assertions.assertThat(cookie.domain).doesNotStartWith(".");
        Instant end = Instant.ofEpochSecond(cookie.expires.longValue());
        Assertions.assertThat(Duration.between(Instant.now(), end).toDays()).isBetween(363L, 365L);
        Assertions.assertThat(devices()).isEqualTo(1);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("MITPLAN"));
        Caseworker.signedIn(page, name);
        Assertions.assertThat(device(page).value).isEqualTo(cookie.value);
        Assertions.assertThat(devices()).isEqualTo(1);
    }

    /** With a new password no browser is known any longer, not even to whoever knew the old one. */
    @Test
    void newPasswordMakesAllBrowsersUnknown() throws SQLException {
        Caseworker.signedIn(page, name);
        Caseworker.signedIn(newPerson(), name);
        Assertions.assertThat(devices()).isEqualTo(2);
        page.navigate("access/account");
        page.getByLabel("Bisheriges Passwort").fill(Server.demoPassword());
        page.getByLabel("Neues Passwort", new Page.GetByLabelOptions().setExact(true)).fill(FRESH);
        page.getByLabel("Neues Passwort noch einmal").fill(FRESH);
        press(page, "Passwort ändern");
        assertThat(page.getByText("Ihr neues Passwort gilt.")).isVisible();
        Assertions.assertThat(devices()).isZero();
    }

    /** The waits are short at first: on a slow machine one may be over before the next try. */
    private static void slowedDown(Page page, String name) {
        for (int i = 0; i < FREE; i++) {
            attempt(page, name, "geraten");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("stimmt nicht");
        }
        guessUntilRefused(page, name);
    }

    private static void guessUntilRefused(Page page, String name) {
        attempt(page, name, "geraten");
        for (int i = 0; i < FREE && !refusal(page).contains("Bitte warten Sie"); i++) {
            attempt(page, name, "geraten");
        }
        Assertions.assertThat(refusal(page))
                .matches(
                        ".*Bitte warten Sie (eine Sekunde|\\d+ Sekunden) und melden Sie sich dann"
                                + " noch einmal an\\..*");
    }

    private static String refusal(Page page) {
        return page.getByRole(AriaRole.ALERT).textContent();
    }

    private static void attempt(Page page, String name, String password) {
        page.navigate("access/signin");
        page.getByLabel("Anmeldename").fill(name);
        page.getByLabel("Passwort").fill(password);
        press(page, "Anmelden");
        page.getByRole(AriaRole.ALERT).waitFor();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Cookie device(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(DEVICE))
                .findFirst()
                .orElseThrow();
    }

    private long devices() throws SQLException {
        return Server.number(
                "select count(*) from known_device d join account a on a.id = d.account_id"
                        + " where a.sign_in_name = '"
                        + name
                        + "'");
    }
}
