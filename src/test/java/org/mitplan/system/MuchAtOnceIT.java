package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** A board says when more is under way at once than was thought of, and holds nothing back. */
@Tag("R2")
class MuchAtOnceIT extends InBrowser {
    private static final String GOAL = "Weniger Stress";
    private Caseworker tilda;

    @BeforeEach
    void twoAgreementsOfOnePerson() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Lena", "Last")
                        .setsGoal(GOAL, "Ich will mal nichts müssen.", "Lena Last")
                        .agrees("Yoga ausprobieren", "Lena Last", "", GOAL)
                        .agrees("Handy abgeben", "Lena Last", "", GOAL);
        page.getByText("Hinweis einstellen").click();
    }

    @Test
    void hintComesWithTheMoveAndGoesWithIt() {
        page.getByLabel("Höchstens gleichzeitig für eine Person").fill("1");
        tilda.press("Speichern");
        page.waitForURL("**/board/board**");
        Locator hint = page.locator(".hints");
        moves("Yoga ausprobieren", "Alt+ArrowRight", "DOING");
        assertThat(hint).isHidden();
        moves("Handy abgeben", "Alt+ArrowRight", "DOING");
        assertThat(hint)
                .containsText(
                        "Lena ist gerade an 2 Vereinbarungen dran, gedacht sind höchstens 1.");
        PageChecks.hasNoBarriers(page);
        page.reload();
        assertThat(hint).isVisible();
        moves("Handy abgeben", "Alt+ArrowRight", "DONE");
        assertThat(hint).isHidden();
    }

    @Test
    void numberThatIsNoneIsRefusedAndKept() {
        page.getByLabel("Höchstens gleichzeitig auf der ganzen Tafel").fill("viele");
        tilda.press("Speichern");
        assertThat(page.locator("#errors")).containsText("eine Zahl von 1 bis 99");
        assertThat(page.getByLabel("Höchstens gleichzeitig auf der ganzen Tafel"))
                .hasValue("viele");
    }

    private void moves(String card, String key, String to) {
        tilda.card(card).locator("a.title").focus();
        page.keyboard().press(key);
        assertThat(tilda.column(GOAL, to)).containsText(card);
    }
}
