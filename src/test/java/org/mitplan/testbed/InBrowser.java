package org.mitplan.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Base of tests in the browser: a fresh page for every test, and more people on request. */
public abstract class InBrowser extends FromOutside {
    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> againstPolicy = new ArrayList<>();

    /** The page of the first person. */
    protected Page page;

    @BeforeEach
    void openPage() {
        page = newPerson();
    }

    @AfterEach
    void closePages() {
        for (BrowserContext person : people) {
            // A request that is caught while its page closes would fail the test after its end.
            person.pages().forEach(Page::unrouteAll);
            person.close();
        }
        assertThat(againstPolicy).as("what the browser refused to our own pages").isEmpty();
    }

    /** The page of another person at another machine. */
    protected final Page newPerson() {
        BrowserContext person = Browsers.person();
        people.add(person);
        person.onConsoleMessage(this::noteRefusal);
        return person.newPage();
    }

    private void noteRefusal(ConsoleMessage said) {
        if (said.text().contains("Content Security Policy")) {
            againstPolicy.add(said.text());
        }
    }
}
