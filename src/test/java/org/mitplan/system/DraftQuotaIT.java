package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.testbed.InBrowser;
import org.mitplan.testbed.Server;

/** What somebody leaves unfinished has an end: in number, in size, and in one piece. */
class DraftQuotaIT extends InBrowser {
    private static final String OWNER =
            "(select id from account where sign_in_name = 'bruno.bueroklammer')";
    private static final String LEAVE =
            "insert into draft (account_id, kind, tab, body, saved_at) select id, 'newfile',"
                    + " concat('q', seq), concat('{\"fields\":{\"a\":\"', repeat('x', %d), '\"}}'),"
                    + " utc_timestamp() from account, seq_1_to_%d where sign_in_name ="
                    + " 'bruno.bueroklammer'";

    @AfterEach
    void clearAway() throws SQLException {
        Server.execute("delete from draft where tab like 'q%' and account_id = " + OWNER);
    }

    @Test
    void threeHundredDraftsAreEnough() throws SQLException {
        Server.execute(LEAVE.formatted(10, 300));
        refusesBothKinds();
    }

    @Test
    void tenMegabytesOfThemAre() throws SQLException {
        Server.execute(LEAVE.formatted(190_000, 60));
        refusesBothKinds();
    }

    private void refusesBothKinds() {
        String words = "{\"fields\":{\"text\":\"Er kommt gern.\"}}";
        Caseworker bruno = Caseworker.signedIn(page, "bruno.bueroklammer");
        String file = bruno.foundsFile("Quinn", "Vielzuviel").file();
        assertThat(put("api/drafts/none/newfile/q0", words)).satisfies(DraftQuotaIT::tellsWhatToDo);
        assertThat(put("api/drafts/" + file + "/entry/q0", words))
                .satisfies(DraftQuotaIT::tellsWhatToDo);
    }

    private static void tellsWhatToDo(APIResponse reply) {
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("zu viele Entwürfe", "Mein Tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/drafts/none/newfile/q0", "api/session/keep"})
    void textThatIsTooLongIsNotEvenRead(String address) {
        Caseworker.signedIn(page, "bruno.bueroklammer");
        APIResponse reply = put(address, "{\"fields\":{\"a\":\"" + "x".repeat(1_000_001) + "\"}}");
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.text()).contains("Das war zu viel auf einmal");
    }

    private APIResponse put(String address, String body) {
        return page.request()
                .put(
                        address,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader(
                                        "X-Mitplan-Token",
                                        page.locator("body").getAttribute("data-token"))
                                .setData(body));
    }
}
