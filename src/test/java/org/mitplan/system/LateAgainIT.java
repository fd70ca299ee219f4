package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.Server;

/** A form of which nobody knows whether it was stored is stored once, also past the sign-in. */
class LateAgainIT extends SendingForms {
    private String address;
    private Map<String, String> form;

    @BeforeEach
    void noteIsWritten() {
        address = "casefile/timeline?file=" + frida.file();
        form = form(address, "f", "f:go");
        form.put("f:text", NOTE);
        form.put("f:day", "3.2.2026");
    }

    @Test
    void whatWasStoredIsAnsweredLikeThen() throws SQLException {
        String way = sender.post(address, form).header("Location");
        comesTooLate();
        Visitor.Reply opened = sender.get(address);
        assertThat(opened.status()).isEqualTo(302);
        assertThat(opened.header("Location")).isEqualTo(way);
        String page = sender.get(address).text();
        assertThat(page).doesNotContain("noch nicht gespeichert");
        assertThat(Form.in(page, "f").get("f:text")).isBlank();
        assertThat(notes()).isEqualTo(1);
    }

    /** The server stopped after it had stored the form and before it knew where to go on. */
    @Test
    void whatWasStoredWithoutAnAnswerLeadsToItsPage() throws SQLException {
        sender.post(address, form);
        Server.execute(
                "update sent_form x join account a on a.id = x.account_id set x.answer = ''"
                        + " where a.sign_in_name = '%s'".formatted(name));
        comesTooLate();
        assertThat(sender.get(address).header("Location")).endsWith(address);
        assertThat(sender.get(address).text()).doesNotContain("noch nicht gespeichert");
        assertThat(notes()).isEqualTo(1);
    }

    /** The first sending may still be on its way when the page opens. */
    @Test
    void whatComesBackKeepsItsNumberUntilItIsStored() throws SQLException {
        comesTooLate();
        Map<String, String> back = Form.in(sender.get(address).text(), "f");
        assertThat(back.get("f:text")).endsWith(NOTE);
        assertThat(back).containsEntry("once", form.get("once"));
        back.put("f:go", "x");
        assertThat(sender.post(address, back).status()).isEqualTo(302);
        assertThat(sender.post(address, back).status()).isEqualTo(302);
        assertThat(notes()).isEqualTo(1);
        assertThat(Form.in(sender.get(address).text(), "f").get("once"))
                .isNotEqualTo(form.get("once"));
    }

    /** Something else was stored under its number: then it is a thing of its own. */
    @Test
    void otherWordsComeBackUnderANewNumber() throws SQLException {
        sender.post(address, form);
        form.put("f:text", "Er fährt doch.");
        comesTooLate();
        Map<String, String> back = Form.in(sender.get(address).text(), "f");
        assertThat(back.get("f:text")).endsWith("Er fährt doch.");
        assertThat(back.get("once")).isNotEqualTo(form.get("once"));
        back.put("f:go", "x");
        assertThat(sender.post(address, back).status()).isEqualTo(302);
        assertThat(notes()).isEqualTo(2);
    }

    /** Sends it as a browser without scripts does whose session ended, and signs in again. */
    private void comesTooLate() throws SQLException {
        Session.ends(name);
        Visitor.Reply late = sender.postOfOurs(address, form);
        assertThat(late.status()).isEqualTo(307);
        String entrance = late.header("Location").replaceFirst(".*(?=access/signin)", "");
        String page = sender.postOfOurs(entrance, form).text();
        assertThat(page).contains("vielleicht noch nicht gespeichert");
        Map<String, String> credentials = Form.in(page, "f");
        credentials.put("f:name", name);
        credentials.put("f:password", Server.demoPassword());
        credentials.put("f:go", "x");
        assertThat(sender.postOfOurs(entrance, credentials).header("Location")).endsWith(address);
    }

    private long notes() throws SQLException {
        return Server.number(NOTES.formatted(frida.file()));
    }
}
