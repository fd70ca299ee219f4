package org.mitplan.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.testbed.Browsers;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.PageChecks;

/**
 * What holds for every page: no barriers in light and dark, no sideways scrolling, no complaint of
 * the browser.
 */
class EveryPageIT extends FromOutside {
    private static final String MIA = "file=e209ed59-e5e5-4c41-a65d-dd4487ad1429";

    /** Looked at by tests of their own; the three error pages differ in their words only. */
    private static final Set<String> OTHERWISE =
            Set.of(
                    "access/signin",
                    "access/code",
                    "office/setup",
                    "hilfeplan/plan",
                    "hilfeplan/check",
                    "hilfeplan/signature",
                    "hilfeplan/difference",
                    "casefile/draft",
                    "casefile/withdraw",
                    "casefile/withdrawn",
                    "casefile/withdrawal",
                    "casefile/withdrawals");

    private static final Map<String, Caseworker> SIGNED_IN = new HashMap<>();
    private static final List<String> PAGES =
            List.of(
                    "access/account",
                    "casefile/day",
                    "casefile/day?group=WAITING",
                    "casefile/files",
                    "casefile/files?q=zzz",
                    "casefile/files?q=apfel&step=REVIEW&overdue=on&sort=MEETING",
                    "casefile/files?whose=team&alone=on",
                    "casefile/searches?query=whose%3Down",
                    "casefile/newfile",
                    "casefile/overview?" + MIA,
                    "casefile/facts?" + MIA,
                    "casefile/responsibility?" + MIA,
                    "casefile/offers",
                    "casefile/offers?decline=c1b0f5de-92d4-4c1e-8d64-0a1f0e6f7b14",
                    "casefile/timeline?" + MIA,
                    "casefile/people?" + MIA,
                    "casefile/person?" + MIA,
                    "board/board?" + MIA,
                    "board/board?shape=list&" + MIA,
                    "board/board?goal=none&" + MIA,
                    "board/board?day=1.9.2026&" + MIA,
                    "board/agreement?" + MIA,
                    "board/card?card=2d6ca2b1-b0d7-4ee2-bb52-e26a8f9bbb6c&" + MIA,
                    "board/confirm?card=ebeb2e67-c6e3-40e3-865f-abf39b5a8982&" + MIA,
                    "board/goal?" + MIA,
                    "board/limits?" + MIA,
                    "board/mine",
                    "board/mine?who=ME&when=RESTING",
                    "hilfeplan/plans?" + MIA,
                    "hilfeplan/queue",
                    "casefile/overview?file=no-such-file");

    static List<String> pages() {
        return PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageHasNoBarriersAndFits(String address) {
        Page page = tilda().page();
        page.navigate(address);
        holds(page);
        PageChecks.keepsDrafts(page);
    }

    /**
     * She may only read most of them, and sees notes and refusals that a caseworker never meets.
     */
    @ParameterizedTest
    @MethodSource("pages")
    void pageHasNoBarriersAndFitsForTheTeamLead(String address) {
        Page page = signedIn("helene.heftstreifen").page();
        page.navigate(address);
        holds(page);
    }

    static List<String> officePages() {
        return List.of(
                "office/staff",
                "office/staff?q=zzz",
                "office/member?account=24447ada-031d-4483-90b8-09308cb9dfc2",
                "office/newmember",
                "office/teams",
                "office/approvals",
                "office/unusual",
                "office/approvals?confirm=c1b9a3f0-0f5e-4a55-8c0b-5f0a7f6b1a03");
    }

    @ParameterizedTest
    @MethodSource("officePages")
    void pageHasNoBarriersAndFitsForTheAdministrator(String address) {
        Page page = signedIn("anton.admin").page();
        page.navigate(address);
        holds(page);
    }

    /** A page that nobody listed here was never looked at. */
    @Test
    void everyPageOfTheTreeIsListed() throws Exception {
        Set<String> listed =
                pages().stream().map(a -> a.replaceAll("\\?.*", "")).collect(Collectors.toSet());
        listed.addAll(OTHERWISE);
        officePages().forEach(page -> listed.add(page.replaceAll("\\?.*", "")));
        try (Stream<Path> tree = Files.walk(Path.of("webapp"))) {
            Assertions.assertThat(
                            tree.map(page -> Path.of("webapp").relativize(page).toString())
                                    .filter(page -> page.endsWith(".xhtml"))
                                    .filter(page -> !page.matches("(WEB-INF|error)/.*"))
                                    .map(page -> page.replace(".xhtml", "")))
                    .isSubsetOf(listed);
        }
    }

    @Test
    void planPagesHaveNoBarriersAndFit() {
        Page page = tilda().page();
        tilda().opensFile("Mia Apfelbaum").opens("hilfeplan/plans");
        page.locator("ol.plans a").first().click();
        holds(page);
        page.navigate(page.url().replace("/check?", "/plan?"));
        for (PlanPart part : PlanPart.values()) {
            page.navigate(page.url().replaceAll("&part=.*", "") + "&part=" + part);
            holds(page);
            PageChecks.keepsDrafts(page);
        }
        page.locator("a[href^='signature']").first().click();
        holds(page);
    }

    @Test
    void shownErrorsHaveNoBarriers() {
        Page page = tilda().page();
        page.navigate("casefile/newfile");
        tilda().press("Akte anlegen");
        PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("^Fehler:.*"));
        holds(page);
    }

    @Test
    void signInHasNoBarriers() {
        Page page = Browsers.person().newPage();
        page.navigate("access/signin");
        holds(page);
        page.getByLabel("Anmeldename").fill("tilda.tintenfass");
        page.getByLabel("Passwort").fill("falsch");
        page.locator("#f\\:go").click();
        PlaywrightAssertions.assertThat(page.locator("#errors")).containsText("stimmt nicht");
        holds(page);
        page.context().close();
    }

    @Test
    void pageForOneTimeCodesHasNoBarriers() {
        Page page = Browsers.person().newPage();
        page.navigate("access/code");
        holds(page);
        page.getByLabel("Anmeldename").fill("niemand");
        page.locator("#f\\:go").click();
        PlaywrightAssertions.assertThat(page.locator("#errors")).containsText("passen nicht");
        holds(page);
        page.context().close();
    }

    @Test
    void openMenuAndKeyHelpHaveNoBarriers() {
        Page page = tilda().page();
        page.navigate("board/board?" + MIA);
        page.locator("button.more").first().click();
        PageChecks.hasNoBarriers(page);
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        PageChecks.hasNoBarriers(page);
    }

    @Test
    void openSearchHasNoBarriersAndFits() {
        Page page = tilda().page();
        page.navigate("casefile/day");
        page.keyboard().press("/");
        page.locator("#search").fill("apf");
        page.locator("dialog.search .hits a").first().waitFor();
        holds(page);
    }

    @Test
    void theLookItselfFindsBarriers() {
        Page page = Browsers.person().newPage();
        page.setContent("<title>x</title><p style='color:#eee;background:#fff'>blass</p>");
        Assertions.assertThatThrownBy(() -> PageChecks.hasReadableColours(page))
                .hasMessageContaining("color-contrast");
        Assertions.assertThatThrownBy(() -> PageChecks.hasNoBarriers(page))
                .hasMessageContaining("html-has-lang");
        page.context().close();
    }

    private static void holds(Page page) {
        PageChecks.isWrittenForPeople(page);
        PageChecks.sendsFormsOnce(page);
        PageChecks.hasNoBarriers(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        PageChecks.hasReadableColours(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        PageChecks.hasNoSidewaysScroll(page);
    }

    private static Caseworker tilda() {
        return signedIn("tilda.tintenfass");
    }

    private static Caseworker signedIn(String name) {
        return SIGNED_IN.computeIfAbsent(
                name, known -> Caseworker.signedIn(Browsers.person().newPage(), known));
    }

    @AfterAll
    static void leave() {
        SIGNED_IN.values().forEach(person -> person.page().context().close());
        SIGNED_IN.clear();
    }
}
