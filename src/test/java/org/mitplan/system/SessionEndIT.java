package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;

/**
 * Two minutes before a session ends somebody is asked, and at its end nothing of a file stays on
 * the screen.
 */
@Asvs("14.3.1")
class SessionEndIT extends InBrowser {
    private static final String UNTIL_THE_WARNING = "18:05";
    private static final String UNTIL_THE_END = "02:05";

    @Test
    void whoeverIsStillThereGoesOnWorking() {
        page.clock().install();
        Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        page.clock().fastForward(UNTIL_THE_WARNING);
        Locator warning = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(warning).containsText("Weiterarbeiten");
        PageChecks.hasNoBarriers(page);
        warning.getByText("Weiterarbeiten").click();
        assertThat(warning).hasCount(0);
        page.clock().fastForward(UNTIL_THE_END);
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void whoeverHasLeftIsSignedOutInView() {
        page.clock().install();
        Caseworker.signedIn(page, "tilda.tintenfass").opensFile("Mia Apfelbaum");
        page.clock().fastForward(UNTIL_THE_WARNING);
        page.clock().fastForward(UNTIL_THE_END);
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("zu Ende");
        PageChecks.hasNoBarriers(page);
    }
}
