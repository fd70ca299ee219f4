package org.mitplan.system;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.InBrowser;

/** A caseworker has a file of her own, and sends forms past the browser, too. */
abstract class SendingForms extends InBrowser {
    static final String NOTE = "Der Bus fährt ab Montag früher.";
    static final String NOTES = "select count(*) from entry where file_id = '%s'";
    static final String OF_HER =
            " x join account a on a.id = x.account_id where a.sign_in_name = '%s'";
    Caseworker frida;
    String name;
    Visitor sender;

    @BeforeEach
    void fileStandsOpen() throws SQLException {
        name = Newcomer.hired("Frida", "Fünfmal");
        frida = Caseworker.signedIn(page, name).foundsFile("Eno", "Einmal");
        sender = Visitor.signedIn(name);
    }

    /** The form as its page has it, to be sent by this button. */
    final Map<String, String> form(String address, String id, String button) {
        Map<String, String> form = Form.in(sender.get(address).text(), id);
        form.put(button, "x");
        return form;
    }
}
