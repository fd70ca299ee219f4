package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.Form;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** What was refused leaves a trace that tells the right people enough and nobody too much. */
class UnusualIT extends FromOutside {
    private static final String PAGE = "office/unusual";
    private static final String SECRET = "geheimes Geburtstagslied";
    private String name;
    private String shown;

    @BeforeEach
    void somebodyWorksHere() throws SQLException {
        name = Newcomer.hired("Paula" + UUID.randomUUID().toString().substring(0, 8), "Probe");
        try (var connection = Server.database();
                var found =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select display_name from account where sign_in_name = '"
                                                + name
                                                + "'")) {
            found.next();
            shown = found.getString(1);
        }
    }

    @Test
    @Asvs("16.3.1")
    void guessesAtAnAccountAreShownToBothWithoutWhatWasTyped() throws SQLException {
        Visitor stranger = Visitor.stranger();
        for (int i = 0; i < 30; i++) {
            guess(stranger, name);
            guess(stranger, SECRET);
        }
        for (String reader : new String[] {"anton.admin", "dora.datenschutz"}) {
            String page = Visitor.signedIn(reader).get(PAGE).text();
            assertThat(page).as(reader).contains("Anmeldungen beim Konto von " + shown);
            assertThat(page).contains("127.0.0.0/24").doesNotContain(SECRET);
        }
        assertThat(rows("1 = 1")).isPositive();
        assertThat(
                        rows(
                                "account_id = (select id from account where sign_in_name = '"
                                        + name
                                        + "')"))
                .as("thirty guesses")
                .isBetween(1L, 4L);
    }

    private static void guess(Visitor stranger, String name) {
        Map<String, String> form = Form.in(stranger.get("access/signin").text(), "f");
        form.put("f:name", name);
        form.put("f:password", SECRET);
        form.put("f:go", "");
        stranger.post("access/signin", form);
    }

    @Test
    @Asvs({"16.3.2", "16.3.3"})
    void whoMetClosedFilesAndPagesIsToldToTheDataProtectionOfficerAlone() {
        Visitor curious = Visitor.signedIn(name);
        UUID file = UUID.randomUUID();
        for (int i = 0; i < 12; i++) {
            assertThat(curious.get("casefile/overview?file=" + file).status()).isEqualTo(404);
            assertThat(curious.get("office/staff").status()).isEqualTo(403);
            assertThat(curious.get("api/board/" + file + "/changes?since=0").status())
                    .isEqualTo(404);
        }
        String officer = Visitor.signedIn("dora.datenschutz").get(PAGE).text();
        assertThat(officer)
                .contains("24-mal hat " + shown, "12-mal hat " + shown)
                .doesNotContain(file.toString());
        String administrator = Visitor.signedIn("anton.admin").get(PAGE).text();
        assertThat(administrator)
                .contains("die es nicht gibt oder die nicht zugänglich ist")
                .doesNotContain(shown, file.toString());
    }

    private static long rows(String which) throws SQLException {
        return Server.number("select count(*) from refusal where " + which);
    }
}
