package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** A form that comes back with an error stands at an address that works in every way. */
class RefusedFormIT extends InBrowser {
    private static final String NOTE = "Emil muss um 6:50 los.";
    private Caseworker gerda;

    @BeforeEach
    void fileStandsOpen() throws SQLException {
        String name = Newcomer.hired("Gerda", "Geradeaus");
        gerda = Caseworker.signedIn(page, name).foundsFile("Rolf", "Rückweg");
    }

    /** The second field is typed wrong or left out; the first one says who was there. */
    @ParameterizedTest
    @CsvSource({
        "casefile/timeline, f:text, f:day",
        "casefile/facts, f:help, f:meeting",
        "casefile/person, f:contact, f:birthdate",
        "board/agreement, f:detail, f:due"
    })
    void backForwardReloadAndTheCopiedAddressWork(String address, String text, String day) {
        gerda.opens(address);
        String asked = page.url();
        page.locator("[id='" + text + "']").fill(NOTE);
        page.locator("[id='" + day + "']").fill("31.2.2026");
        page.locator("#f\\:go").click();
        assertThat(page.locator("#errors")).isVisible();
        assertThat(page).hasURL(asked);
        assertThat(page.locator("[id='" + text + "']")).hasValue(NOTE);
        works(page.goBack(), text);
        works(page.goForward(), text);
        works(page.reload(), text);
        gerda.opens("casefile/overview");
        works(page.goBack(), text);
        Page copy = page.context().newPage();
        assertThat(copy.navigate(asked).status()).isEqualTo(200);
        assertThat(copy.locator("[id='" + text + "']")).isVisible();
        copy.close();
    }

    /** Nothing is lost: the words stand there, or are offered. */
    private void works(Response response, String text) {
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.request().method()).isEqualTo("GET");
        if (!page.locator("[id='" + text + "']").inputValue().equals(NOTE)) {
            page.getByText("Übernehmen").first().click();
        }
        assertThat(page.locator("[id='" + text + "']")).hasValue(NOTE);
    }

    @Test
    void whatWasMendedIsStoredOnce() throws SQLException {
        gerda.opens("casefile/timeline");
        page.getByLabel("Was war?").fill(NOTE);
        page.getByLabel("Tag").fill("31.2.2026");
        page.locator("#f\\:go").click();
        page.locator("#errors").waitFor();
        page.getByLabel("Tag").fill("3.2.2026");
        page.locator("#f\\:go").click();
        assertThat(page.locator(".timeline")).containsText(NOTE);
        page.goBack();
        assertThat(page.locator(".timeline")).containsText(NOTE);
        assertThat(page.getByLabel("Was war?")).hasValue("");
        page.goBack();
        assertThat(page.getByLabel("Was war?")).hasValue("");
        page.reload();
        assertThat(page.getByText("Übernehmen")).hasCount(0);
        String notes = "select count(*) from entry where file_id = '%s'";
        assertThat(Server.number(notes.formatted(gerda.file()))).isEqualTo(1);
    }

    @Test
    void filterAndOtherPartsOfTheAddressStay() {
        gerda.opens("casefile/timeline?shown=timeline.note");
        page.getByLabel("Was war?").fill("");
        page.locator("#f\\:go").click();
        page.locator("#errors").waitFor();
        assertThat(page).hasURL(Pattern.compile(".*shown=timeline\\.note&file=" + gerda.file()));
    }
}
