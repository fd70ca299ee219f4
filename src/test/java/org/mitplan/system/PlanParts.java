package org.mitplan.system;

import com.microsoft.playwright.Page;
import org.mitplan.testbed.PageChecks;

/** The parts of one version of a plan, as somebody opens, writes and stores them. */
record PlanParts(Page page, Caseworker who) {
    void goes(String part) {
        String id = page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        page.navigate("hilfeplan/plan?file=" + who.file() + "&plan=" + id + "&part=" + part);
        PageChecks.hasNoSidewaysScroll(page);
    }

    void stores(String part) {
        page.locator("#f\\:go").click();
        page.waitForURL(url -> !url.contains("part=" + part) && url.contains("part="));
    }

    void writes(String part, String text) {
        goes(part);
        page.locator("#f textarea").first().fill(text);
        stores(part);
    }
}
