package org.mitplan.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What holds for every page: no barriers that axe knows, no scrolling sideways when narrow. */
public final class PageChecks {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<String> ABOUT_COLOURS =
            List.of("color-contrast", "link-in-text-block");
    private static final int NARROW = 320;
    private static final String FORMS_WITHOUT_DRAFT =
            "body:has(.filehead) form[method=post]:not([data-draft])"
                    + ":has(textarea, input[type=text]:not(.short))";

    private PageChecks() {}

    /** A page that the browser draws as one, and in which no value stands as code writes it. */
    public static void isWrittenForPeople(Page page) {
        assertThat(page.evaluate("document.contentType")).isEqualTo("text/html");
        assertThat(page.locator("body").innerText()).doesNotContainPattern("[A-Z]\\w+\\[\\w+=");
    }

    /** Fails where a form could store twice what it is sent with. */
    public static void sendsFormsOnce(Page page) {
        assertThat(page.locator("form[method=post]:not(:has(input[name=once]))").count())
                .as("forms without a number of their own on %s", page.url())
                .isZero();
    }

    /** Fails with a line for each element that breaks a rule of WCAG 2.2 A or AA. */
    public static void hasNoBarriers(Page page) {
        breaksNothing(page, axe(page).withTags(RULES));
    }

    /** The same of the rules about colours, which alone change between light and dark. */
    public static void hasReadableColours(Page page) {
        breaksNothing(page, axe(page).withRules(ABOUT_COLOURS));
    }

    /**
     * Older mode of axe: no page of ours has frames, and a second tab for each look takes time. So
     * does telling what is in order.
     */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static void breaksNothing(Page page, AxeBuilder axe) {
        List<Rule> broken = axe.analyze().getViolations();
        String report = broken.stream().map(PageChecks::lines).collect(Collectors.joining("\n"));
        assertThat(report).as("barriers on %s", page.url()).isEmpty();
    }

    /** Fails if the page is wider than a screen of 320 pixels; the size is restored afterwards. */
    public static void hasNoSidewaysScroll(Page page) {
        fits(page, NARROW);
    }

    /** The same for a screen of any width. */
    public static void fits(Page page, int screen) {
        var before = page.viewportSize();
        page.setViewportSize(screen, 640);
        try {
            Object width = page.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) width).intValue())
                    .as(
                            "width of %s on a screen of %d pixels; too wide: %s",
                            page.url(), screen, wide(page))
                    .isLessThanOrEqualTo(screen);
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    /** Fails if a page of a file has a form for more than days to type into that keeps no draft. */
    public static void keepsDrafts(Page page) {
        assertThat(page.locator(FORMS_WITHOUT_DRAFT).count())
                .as("forms without draft on %s", page.url())
                .isZero();
    }

    private static String lines(Rule rule) {
        String head = rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp();
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .map(html -> "\n    " + html)
                .collect(Collectors.joining("", head, ""));
    }

    private static Object wide(Page page) {
        return page.evaluate(
                """
                [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                  .slice(0, 5)
                  .map(e => e.tagName + (e.id ? '#' + e.id : '') + '.' + e.className)
                  .join(', ')
                """);
    }
}
