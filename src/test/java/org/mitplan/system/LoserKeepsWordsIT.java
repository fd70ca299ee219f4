package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.Server;

/** Whoever comes second finds their words, also where the form is not on the page any more. */
class LoserKeepsWordsIT extends SendingForms {
    private static final String WORDS = "SPFH: Otto kennt die Schule.";
    private String address;
    private String colleague;

    @BeforeEach
    void colleagueIsThere() throws SQLException {
        address = "casefile/responsibility?file=" + frida.file();
        colleague = Newcomer.hired("Otto", "Offer");
    }

    @Test
    void secondOfferShowsItsNote() throws SQLException {
        Map<String, String> second = offer(WORDS);
        assertThat(sender.post(address, offer("")).status()).isEqualTo(302);
        shows(sender.post(address, second), WORDS);
    }

    @Test
    void reasonAgainstAnOfferThatWasWithdrawnIsShown() throws SQLException {
        sender.post(address, offer(""));
        Visitor otto = Visitor.signedIn(colleague);
        String open = "select id from handover where file_id = '%s'";
        String answer = "casefile/offers?decline=" + Server.text(open.formatted(frida.file()));
        Map<String, String> form = Form.in(otto.get(answer).text(), "f");
        form.put("f:reason", WORDS);
        form.put("f:go", "x");
        assertThat(sender.post(address, form(address, "w", "w:go")).status()).isEqualTo(302);
        shows(otto.post(answer, form), WORDS);
    }

    /** What stands in its field is not shown twice. */
    @Test
    void whatIsOnThePageStaysThereAlone() {
        Map<String, String> form = form(address, "f", "f:go");
        form.put("f:note", WORDS);
        String page = sender.post(address, form).text();
        assertThat(Form.in(page, "f").get("f:note")).endsWith(WORDS);
        assertThat(page).doesNotContain("Das haben Sie geschrieben");
    }

    private Map<String, String> offer(String note) throws SQLException {
        Map<String, String> form = form(address, "f", "f:go");
        String id = "select id from account where sign_in_name = '%s'";
        form.put("f:receiver", Server.text(id.formatted(colleague)));
        form.put("f:note", note);
        return form;
    }

    private static void shows(Visitor.Reply reply, String words) {
        assertThat(reply.text()).contains("Das haben Sie geschrieben", "<bdi>" + words + "</bdi>");
        assertThat(reply.text()).doesNotContain("<bdi>x</bdi>");
    }
}
