package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.Server;

/**
 * Something else under a number that is used up is neither stored nor dropped: its page says so.
 */
class UsedNumberIT extends SendingForms {
    private static final String OTHER = "Und der Fahrer heißt jetzt Kurt.";

    /** As when somebody goes back without a script, or writes on while a slow line sends. */
    @Test
    void otherWordsUnderAUsedNumberComeBackAndAreStoredWhenSentAnew() throws SQLException {
        String address = "casefile/timeline?file=" + frida.file();
        Map<String, String> form = form(address, "f", "f:go");
        form.put("f:text", NOTE);
        form.put("f:day", "3.2.2026");
        goesOn(sender.post(address, form));
        form.put("f:text", OTHER);
        Visitor.Reply reply = sender.post(address, form);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("noch nicht gespeichert", OTHER);
        assertThat(Server.number(NOTES.formatted(frida.file()))).isEqualTo(1);
        Map<String, String> anew = Form.in(reply.text(), "f");
        assertThat(anew.get("f:text")).isEqualTo(OTHER);
        anew.put("f:go", "x");
        goesOn(sender.post(address, anew));
        assertThat(Server.number(NOTES.formatted(frida.file()))).isEqualTo(2);
    }

    /** As when a slow line sends and somebody writes on and presses again. */
    @Test
    void inTheBrowserTheWordsStandThereAndAreADraft() throws SQLException {
        String address = "casefile/timeline?file=" + frida.file();
        page.navigate(address);
        Map<String, String> form = form(address, "f", "f:go");
        form.put("f:text", NOTE);
        form.put("once", page.locator("#f [name=once]").inputValue());
        goesOn(sender.post(address, form));
        page.getByLabel("Was war?").fill(OTHER);
        page.locator("#f\\:go").click();
        page.locator("#errors").waitFor();
        assertThat(page.locator("#errors").textContent()).contains("noch nicht gespeichert");
        assertThat(page.getByLabel("Was war?").inputValue()).isEqualTo(OTHER);
        page.reload();
        page.getByText("Übernehmen").click();
        page.locator("#f\\:go").click();
        page.locator(".timeline li").getByText(OTHER).waitFor();
        assertThat(Server.number(NOTES.formatted(frida.file()))).isEqualTo(2);
    }

    /** Another press in a list without text: it opens anew and says so. */
    @Test
    void anotherButtonUnderAUsedNumberIsNotSilentlyDropped() throws SQLException {
        String address = "casefile/searches?query=whose%3Down";
        Map<String, String> keep = form(address, "f", "f:go");
        keep.put("f:name", "Meine");
        sender.post(address, keep);
        String page = sender.get("casefile/searches").text();
        Map<String, String> form =
                form(
                        "casefile/searches",
                        "l",
                        page.replaceAll("(?s).*name=\"(l:[^\"]*:first)\".*", "$1"));
        goesOn(sender.post("casefile/searches", form));
        form.keySet().removeIf(key -> key.endsWith(":first"));
        form.put(page.replaceAll("(?s).*name=\"(l:[^\"]*:remove)\".*", "$1"), "x");
        Visitor.Reply reply = sender.post("casefile/searches", form);
        assertThat(reply.status() == 200 ? reply.text() : reply.header("Location"))
                .containsAnyOf("noch nicht gespeichert", "expired=1");
        String kept = "select count(*) from saved_search" + OF_HER;
        assertThat(Server.number(kept.formatted(name))).isEqualTo(1);
    }

    /** Whoever reads the table learns neither the number nor what was sent. */
    @Test
    void tableSaysNothingOfNumberAndWords() throws SQLException {
        String address = "casefile/timeline?file=" + frida.file();
        Map<String, String> form = form(address, "f", "f:go");
        form.put("f:text", NOTE);
        goesOn(sender.post(address, form));
        String row = "select count(*) from sent_form" + OF_HER.formatted(name) + " and ";
        assertThat(
                        Server.number(
                                row + "x.number = left(sha2('" + form.get("once") + "', 256), 32)"))
                .isEqualTo(1);
        assertThat(Server.number(row + "x.number = '" + form.get("once") + "'")).isZero();
    }

    private static void goesOn(Visitor.Reply reply) {
        assertThat(reply.status()).isEqualTo(302);
    }
}
