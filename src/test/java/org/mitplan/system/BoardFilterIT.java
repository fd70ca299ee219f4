package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/** A board shows what somebody chose of it, and the address says what that is. */
@Tag("R2")
class BoardFilterIT extends InBrowser {
    private static final String GOAL = "Fahrrad flicken";
    private static final String HIS = "Schlauch kaufen";
    private static final String HERS = "Werkstatt anrufen";
    private Caseworker tilda;

    @BeforeEach
    void aBoardOfTwo() {
        tilda =
                Caseworker.signedIn(page, "tilda.tintenfass")
                        .foundsFile("Rudi", "Reifen")
                        .setsGoal(GOAL, "Ich will fahren.", "Rudi Reifen")
                        .agrees(HIS, "Rudi Reifen", "", GOAL)
                        .agrees(HERS, "Tilda Tintenfass", "", GOAL);
        page.navigate("board/board?file=" + tilda.file());
    }

    @Test
    void onePersonsCardsAreChosenAndDroppedAgain() {
        choose("Rudi Reifen");
        assertThat(tilda.card(HIS)).isVisible();
        assertThat(tilda.card(HERS)).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("&person=[0-9a-f-]{36}"));
        PageChecks.hasNoBarriers(page);
        page.getByRole(AriaRole.LINK, named("Rudi Reifen Diese Auswahl aufheben")).click();
        assertThat(tilda.card(HERS)).isVisible();
    }

    @Test
    void choiceIsSaidWhereItLeavesNothing() {
        choose("Ohne Ziel");
        assertThat(page.getByText("Zu dieser Auswahl steht hier nichts.")).isVisible();
    }

    @Test
    void whatOthersDoOutsideOfTheChoiceStaysOutside() {
        choose("Rudi Reifen");
        Page second = newPerson();
        Caseworker again = Caseworker.signedIn(second, "tilda.tintenfass");
        second.navigate("board/board?file=" + tilda.file());
        for (String card : new String[] {HERS, HIS}) {
            again.card(card).locator("a.title").focus();
            second.keyboard().press("Alt+ArrowRight");
        }
        assertThat(tilda.column(GOAL, "DOING")).containsText(HIS);
        assertThat(tilda.card(HERS)).hasCount(0);
    }

    @Test
    void phoneGetsTheListUnlessColumnsAreAskedFor() {
        page.context().setExtraHTTPHeaders(Map.of("Sec-CH-UA-Mobile", "?1"));
        page.reload();
        Locator list = page.locator("table.rows");
        assertThat(list).containsText(HERS);
        page.getByRole(AriaRole.LINK, named("Tafel")).click();
        assertThat(list).hasCount(0);
        assertThat(tilda.card(HERS)).isVisible();
    }

    private void choose(String name) {
        page.getByText("Auswahl …").click();
        page.getByRole(AriaRole.LINK, named(name)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
