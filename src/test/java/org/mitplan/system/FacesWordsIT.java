package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.InBrowser;

/** As when an entry of a list vanished while the form stood open: Faces refuses it in our words. */
class FacesWordsIT extends InBrowser {

    @ParameterizedTest
    @CsvSource({
        "casefile/timeline, f:kind, NIX",
        "board/agreement, f:goal, 00000000-0000-4000-8000-000000000000",
        "board/agreement, f:responsible, 00000000-0000-4000-8000-000000000000"
    })
    void choiceThatIsNoneAsksForAnother(String address, String field, String sent) {
        String name = "tilda.tintenfass";
        String file = Caseworker.signedIn(page, name).foundsFile("Anton", "Auswahl").file();
        Visitor sender = Visitor.signedIn(name);
        String own = address + "?file=" + file;
        Map<String, String> form = Form.in(sender.get(own).text(), "f");
        form.put(field, sent);
        form.put("f:go", "x");
        assertThat(sender.post(own, form).text())
                .contains("Diese Auswahl gibt es nicht oder nicht mehr. Bitte wählen Sie neu.")
                .contains("href=\"#" + field)
                .doesNotContain("fehler:");
    }
}
