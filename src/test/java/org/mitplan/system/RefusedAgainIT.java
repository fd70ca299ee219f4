package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** A form that was refused because somebody else was faster is refused as often as it is sent. */
class RefusedAgainIT extends InBrowser {
    private static final String FIRST = "Ein fester Ort zum Lernen.";
    private static final String LATE = "Ein Platz im Verein.";

    /** As when the refusal was lost on the way and the browser is asked to send it once more. */
    @Test
    void sameFormOverwritesNothingAlsoAfterItsPageWasShownAnew() throws SQLException {
        String name = Newcomer.hired("Ronja", "Refresh");
        Caseworker worker = Caseworker.signedIn(page, name).foundsFile("Udo", "Umsonst");
        worker.opens("hilfeplan/plans").press("Fassung vorbereiten");
        page.waitForURL("**/hilfeplan/plan?**");
        String plan = page.url().replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
        String part = "hilfeplan/plan?file=" + worker.file() + "&plan=" + plan + "&part=NEEDS";
        Visitor visitor = Visitor.signedIn(name);
        Map<String, String> first = form(visitor, part, FIRST);
        Map<String, String> late = form(visitor, part, LATE);
        assertThat(visitor.post(part, first).status()).isEqualTo(302);
        for (int time = 0; time < 3; time++) {
            Visitor.Reply refused = visitor.post(part, late);
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.text()).contains("inzwischen geändert", FIRST, LATE);
            assertThat(stored(plan, FIRST)).isEqualTo(1);
        }
        Map<String, String> known = Form.in(visitor.post(part, late).text(), "f");
        known.put("f:go", "x");
        assertThat(visitor.post(part, known).status()).isEqualTo(302);
        assertThat(stored(plan, LATE)).isEqualTo(1);
    }

    private static Map<String, String> form(Visitor visitor, String address, String text) {
        Map<String, String> form = Form.in(visitor.get(address).text(), "f");
        form.put("f:go", "x");
        form.put("f:text", text);
        return form;
    }

    private static long stored(String plan, String text) throws SQLException {
        return Server.number(
                "select count(*) from plan_section where plan_id = '%s' and text = '%s'"
                        .formatted(plan, text));
    }
}
