package org.mitplan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.Server;

/** Cards and versions are taken back while nobody else had to do with them. */
class CardWithdrawalIT extends Withdrawing {
    private static final String CARD = "Um acht zu Hause";

    @Test
    void cardIsGoneFromOpenBoardsAndFromThePlan() {
        hasAnIdea();
        Page helene = newPerson();
        Caseworker lead = Caseworker.signedIn(helene, "helene.heftstreifen").worksOn(tilda.file());
        lead.opens("board/board");
        assertThat(lead.card(CARD)).hasCount(1);
        opensCard();
        String address = page.url();
        page.getByText("Zurückziehen …").click();
        withdraws();
        assertThat(lead.card(CARD)).hasCount(0);
        helene.navigate(address);
        assertThat(helene.locator("main")).not().containsText(CARD);
        assertThat(helene.locator("main")).not().containsText("zurückgezogen");
        leadsToWhatWasWithdrawn(page, address);
        assertThat(page.locator("main dl")).containsText("Grund");
        looksRight(page);
        Page dora = newPerson();
        Caseworker.signedIn(dora, "dora.datenschutz");
        leadsToWhatWasWithdrawn(dora, address);
        tilda.opens("board/board");
        assertThat(tilda.card(CARD)).hasCount(0);
        tilda.opens("board/board?shape=list");
        assertThat(page.locator("main")).not().containsText(CARD);
        tilda.opens("casefile/timeline");
        assertThat(page.locator(".timeline")).containsText("Karte zurückgezogen");
        assertThat(page.locator("main")).not().containsText(CARD);
    }

    private static void leadsToWhatWasWithdrawn(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("main")).not().containsText(CARD);
        assertThat(page.locator("main")).not().containsText("gibt es nicht");
        page.getByText("Zurückgezogenes ansehen").click();
        assertThat(page.locator("main")).containsText(CARD);
    }

    @Test
    void cardToWhichSomebodySaidSomethingStays() throws SQLException {
        hasAnIdea();
        opensCard();
        page.getByText("Zurückziehen …").click();
        page.getByLabel("Warum ziehen Sie es zurück?").fill(REASON);
        execute(comment());
        tilda.press("Zurückziehen");
        assertThat(page.locator("main")).containsText("hat schon jemand etwas geschrieben");
        page.getByText("Zur Karte").click();
        page.waitForURL("**/board/card?**");
        assertThat(page.locator("main")).containsText(CARD);
        assertThat(page.getByText("Zurückziehen …")).hasCount(0);
        tilda.opens("board/board");
        assertThat(tilda.card(CARD)).hasCount(1);
    }

    @Test
    void whoeverAnswersInTheVeryMomentWins() throws SQLException {
        hasAnIdea();
        opensCard();
        page.getByText("Zurückziehen …").click();
        page.getByLabel("Warum ziehen Sie es zurück?").fill(REASON);
        try (Connection other = Server.databaseAsApplication();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery(
                    "select 1 from withdrawal where thing_id = (select id from agreement where"
                            + " file_id = '%s') lock in share mode".formatted(tilda.file()));
            statement.execute(comment().formatted(tilda.file()));
            page.locator("#f\\:go").evaluate("button => setTimeout(() => button.click())");
            waitsForALock();
            other.commit();
        }
        assertThat(page.locator(".errors, .note.honey").first()).isVisible();
        tilda.opens("board/board");
        assertThat(tilda.card(CARD)).hasCount(1);
    }

    @Test
    void whoeverIsLateToCommentIsTold() throws SQLException {
        hasAnIdea();
        opensCard();
        page.getByLabel("Neuer Kommentar").fill("Ich bin dabei.");
        try (Connection other = Server.databaseAsApplication();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    ("insert into withdrawal (thing_id, kind, file_id, reason, withdrawn_by, withdrawn_at)"
                                    + " select id, 'CARD', file_id, 'falsch', changed_by, utc_timestamp(6)"
                                    + " from agreement where file_id = '%s'")
                            .formatted(tilda.file()));
            tilda.press("Kommentar ablegen");
            assertThat(page.locator(".errors")).containsText("inzwischen geändert");
            assertThat(page.getByLabel("Neuer Kommentar")).hasValue("Ich bin dabei.");
            other.commit();
        }
        tilda.press("Kommentar ablegen");
        assertThat(page.locator(".errors")).containsText("inzwischen zurückgezogen");
        assertThat(page.getByLabel("Neuer Kommentar")).hasValue("Ich bin dabei.");
        Assertions.assertThat(
                        Server.number(
                                "select count(*) from agreement_comment where file_id = '"
                                        + tilda.file()
                                        + "'"))
                .isZero();
    }

    @Test
    void versionBegunForNothingFreesItsNumber() {
        String plan = beginsAVersion();
        tilda.opens("hilfeplan/plan?plan=" + plan + "&part=GOALS");
        assertThat(page.locator("main")).containsText("Was Sie dort ändern, steht auch hier.");
        page.getByText("Fassung zurückziehen …").click();
        withdraws();
        assertThat(page.locator("main")).containsText("Was stark macht:");
        assertThat(page.locator("main")).containsText("Kann gut kochen.");
        Assertions.assertThat(
                        tilda.fetches("api/plans/" + tilda.file() + "/" + plan + "/office.html")
                                .status())
                .isEqualTo(404);
        tilda.opens("hilfeplan/plans");
        assertThat(page.locator("main")).not().containsText("Fassung 1");
        tilda.press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        assertThat(page.locator("h1")).containsText("Fassung 1");
        tilda.opens("casefile/timeline");
        assertThat(page.locator(".timeline")).containsText("Fassung zurückgezogen");
    }

    private String beginsAVersion() {
        tilda.opens("hilfeplan/plans");
        tilda.press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        String plan = page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        tilda.opens("hilfeplan/plan?plan=" + plan + "&part=STRENGTHS");
        page.locator("#f textarea").first().fill("Kann gut kochen.");
        page.locator("#f\\:go").click();
        page.waitForURL("**part=NEEDS**");
        return plan;
    }

    private void hasAnIdea() {
        tilda.opens("board/agreement");
        page.getByLabel("Was ist vereinbart?").fill(CARD);
        page.locator("#f\\:stage").selectOption("IDEA");
        tilda.press("Speichern");
        page.waitForURL("**/board/board**");
    }

    private void opensCard() {
        String id = tilda.card(CARD).getAttribute("id").substring(2);
        tilda.opens("board/card?card=" + id);
    }

    private static String comment() {
        return "insert into agreement_comment (id, agreement_id, file_id, text, author_id, recorded_at)"
                + " select uuid(), a.id, a.file_id, 'Ich komme mit.', b.id, utc_timestamp(6)"
                + " from agreement a join account b on b.sign_in_name = 'bruno.bueroklammer'"
                + " where a.file_id = '%s'";
    }

    /** Until a statement of somebody else stands before a lock. */
    private static void waitsForALock() throws SQLException {
        long until = System.nanoTime() + 10_000_000_000L;
        String waiting =
                "select variable_value from information_schema.global_status"
                        + " where variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'";
        while (Server.number(waiting) == 0) {
            Assertions.assertThat(System.nanoTime()).as("nobody waits").isLessThan(until);
        }
    }
}
