package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** Whoever rewords an agreement learns before saving whose yes does not count any more. */
class RewordingIT extends InBrowser {
    private static final String CARD = "Wecker stellen";
    private Caseworker resi;

    @BeforeEach
    void anAgreementToWhichEverybodySaidYes() throws SQLException {
        resi =
                Caseworker.signedIn(page, Newcomer.hired("Resi", "Reim"))
                        .foundsFile("Wanda", "Wortlaut")
                        .agrees(CARD, "Wanda Wortlaut", "1.12.2099", "ohne Ziel");
        change();
    }

    private void change() {
        resi.opens("board/board");
        resi.card(CARD).locator("a.title").click();
        page.getByText("Ändern", new Page.GetByTextOptions().setExact(true)).first().click();
        page.waitForURL("**/board/agreement**");
    }

    private Locator note() {
        return page.locator(".voids");
    }

    @Test
    void noteNamesThemAsSoonAsWhatWasAgreedChanges() {
        assertThat(note()).isHidden();
        page.getByLabel("Bis wann?").fill("1.12.99");
        assertThat(note()).isHidden();
        page.getByLabel("Was ist vereinbart?").fill("Zwei Wecker stellen");
        assertThat(note()).isVisible();
        assertThat(note()).containsText("Wanda Wortlaut");
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
        page.getByLabel("Alle, die es machen").check();
        assertThat(note()).isHidden();
        page.getByLabel("Alle, die es machen").uncheck();
        page.getByLabel("Was ist vereinbart?").fill(CARD);
        assertThat(note()).isHidden();
    }

    @Test
    void nothingIsStoredBeforeTheyAreAcknowledged() {
        page.getByLabel("Was ist vereinbart?").fill("Zwei Wecker stellen");
        resi.press("Speichern");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#f:aware");
        assertThat(note()).isVisible();
        assertThat(page.getByLabel("Was ist vereinbart?")).hasValue("Zwei Wecker stellen");
        page.getByLabel("Ich weiß das und frage neu").check();
        resi.press("Speichern");
        page.waitForURL("**/board/board**");
        assertThat(resi.card("Zwei Wecker stellen")).containsText("Zustimmung fehlt: Wanda");
    }

    @Test
    void whatWasNotAgreedChangesNobodysYes() {
        page.getByLabel("Wer darf es sehen?").selectOption("ADULTS");
        page.getByLabel("Stand").selectOption("DOING");
        assertThat(note()).isHidden();
        resi.press("Speichern");
        page.waitForURL("**/board/board**");
        assertThat(resi.card(CARD)).containsText("alle haben zugestimmt");
    }
}
