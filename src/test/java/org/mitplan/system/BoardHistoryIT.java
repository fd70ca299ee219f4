package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** The board of an earlier day is a query on the history, and nothing on it can be changed. */
@Tag("R3")
class BoardHistoryIT extends InBrowser {
    private static final int DAYS_AGO = 80;

    @Test
    void boardShowsWhatStoodThereInTheEveningOfADay() throws Exception {
        LocalDate day = LocalDate.now().minusDays(DAYS_AGO);
        Caseworker tilda = Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        long then =
                Server.number(
                        "select count(*) from agreement for system_time as of timestamp '%s 22:00:00' where file_id = '%s'"
                                .formatted(day, tilda.file()));
        long now =
                Server.number(
                        "select count(*) from agreement where file_id = '" + tilda.file() + "'");
        assertThat(then).isPositive().isLessThan(now);
        tilda.opens("board/board?day=" + DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day));
        assertThat(page.locator("li.card")).hasCount((int) then);
        assertThat(page.locator(".board")).hasAttribute("data-writable", "false");
        assertThat(page.getByText("Neue Vereinbarung")).hasCount(0);
        tilda.opens("board/board");
        assertThat(page.locator("li.card")).hasCount((int) now);
    }

    @Test
    void dayThatDoesNotExistIsSaidAndTheBoardOfNowShown() {
        Caseworker tilda = Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        tilda.opens("board/board?day=31.2.2026");
        assertThat(page.getByText("Diesen Tag gibt es nicht.")).isVisible();
    }
}
