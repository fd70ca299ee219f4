package org.mitplan.system;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.PageChecks;
import org.mitplan.testbed.Server;

/** A caseworker who wrote something by mistake and takes it back. */
abstract class Withdrawing extends InBrowser {
    static final String REASON = "falsche Akte, gemeint war Lea";
    Caseworker tilda;

    @BeforeEach
    void founds() {
        tilda = Caseworker.signedIn(page, "tilda.tintenfass").foundsFile("Ida", "Irrtum");
    }

    final void withdraws() {
        page.getByLabel("Warum ziehen Sie es zurück?").fill(REASON);
        tilda.press("Zurückziehen");
        page.waitForURL("**/casefile/withdrawn?**");
    }

    static void looksRight(Page page) {
        PageChecks.hasNoBarriers(page);
        PageChecks.hasNoSidewaysScroll(page);
    }

    final void execute(String sql) throws SQLException {
        Server.execute(sql.formatted(tilda.file()));
    }
}
