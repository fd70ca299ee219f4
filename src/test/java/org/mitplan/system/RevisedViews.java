package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.mitplan.testbed.PageChecks;

/** How people see it in a first version and in the next one: said, confirmed, said anew. */
record RevisedViews(Page page, Caseworker tilda, PlanParts parts) {
    void bothSayHowTheySeeIt() {
        parts.goes("VIEWS");
        page.locator("#f textarea").first().fill("Ich will nach Hause.");
        page.locator("#f textarea").nth(1).fill("Rudi ist angekommen.");
        page.locator("#f\\:go").click();
        Locator errors = page.locator(".errors");
        assertThat(errors).containsText("Wann hat Rudi Rückblick das gesagt?");
        assertThat(errors.locator("a[href='#f:p:0:on'], a[href='#f:p:0:manner']")).hasCount(2);
        assertThat(errors.locator("a[href='#f:p:1:on'], a[href='#f:p:1:manner']")).hasCount(2);
        assertThat(page.locator("#f .error")).hasCount(4);
        assertThat(page.locator("#f textarea").first()).hasValue("Ich will nach Hause.");
        page.locator("select[id$=':manner']").all().forEach(one -> one.selectOption("SAID"));
        page.locator("input[id$=':on']").all().forEach(one -> one.fill("2.3.2026"));
        parts.stores("VIEWS");
    }

    void eachPersonsWordsAreConfirmedAlone() {
        assertThat(page.locator("#f\\:still")).hasCount(0);
        Locator waiting = page.locator("fieldset.view .tag");
        assertThat(waiting).hasCount(2);
        page.getByText("neu aufschreiben").nth(1).click();
        page.locator("#f textarea").nth(1).fill("Ein Anfang ohne Tag.");
        tilda.press("Stimmt noch: Rudi Rückblick");
        assertThat(waiting).hasCount(1);
        assertThat(page.locator(".source").first()).containsText("stimmt noch, bestätigt am");
        assertThat(page.locator(".source").first()).containsText("von Tilda Tintenfass");
        page.locator(".draft-bar")
                .filter(new Locator.FilterOptions().setHasText("Ein Anfang ohne Tag."))
                .getByText("Übernehmen")
                .click();
        assertThat(page.locator("#f textarea").nth(1)).hasValue("Ein Anfang ohne Tag.");
        assertThat(page.locator("#f textarea").nth(1)).isVisible();
        page.locator("#f textarea").nth(1).fill("");
        assertThat(page.locator("h2#h-part")).hasText("Wie es jede und jeder sieht");
        assertThat(page.locator(".sections [aria-current] .state")).hasText("zu prüfen");
        assertThat(page.locator("fieldset.view").nth(1)).containsText("noch nicht bestätigt");
        tilda.press("Stimmt noch: Tilda Tintenfass");
        assertThat(waiting).hasCount(0);
        assertThat(page.locator("fieldset.view blockquote")).hasCount(2);
        assertThat(page.locator(".sections [aria-current] .state")).hasText("✓ fertig");
    }

    void otherWordsNeedTheirOwnDayAndManner() {
        parts.goes("VIEWS");
        String address = page.url();
        assertThat(page.locator("blockquote").first()).hasText("„Ich will nach Hause.“");
        assertThat(page.locator("#f textarea").first()).isHidden();
        PageChecks.hasNoBarriers(page);
        page.getByText("neu aufschreiben").first().click();
        page.locator("#f textarea").first().fill("Ich will.");
        page.locator("#f\\:go").click();
        Locator errors = page.locator(".errors");
        assertThat(errors).containsText("Wann hat Rudi Rückblick das gesagt?");
        assertThat(errors.locator("a[href='#f:p:0:on']")).hasCount(1);
        assertThat(errors.locator("a[href='#f:p:0:manner']")).hasCount(1);
        assertThat(page.locator("#f textarea").first()).hasValue("Ich will.");
        PageChecks.hasNoBarriers(page);
        page.getByLabel("Am", exactly()).first().fill("3.3.2026");
        page.locator("#f\\:go").click();
        assertThat(errors).containsText("Wie kamen die neuen Worte von Rudi Rückblick zustande?");
        assertThat(errors.locator("a")).hasCount(1);
        assertThat(errors.locator("a")).hasAttribute("href", "#f:p:0:manner");
        page.navigate(address);
    }

    void whatWasSaidAnewStandsWithItsOwnDay() {
        parts.goes("VIEWS");
        page.getByText("neu aufschreiben").first().click();
        page.locator("#f textarea").first().fill("Ich will zu Oma.");
        page.getByLabel("Wie kam das zustande?").first().selectOption("SUMMARISED");
        page.getByLabel("Am", exactly()).first().fill("3.3.2026");
        parts.stores("VIEWS");
        parts.goes("VIEWS");
        assertThat(page.locator("blockquote").first()).hasText("Ich will zu Oma.");
        assertThat(page.locator(".source").first()).containsText("zusammengefasst · 3. März 2026");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
