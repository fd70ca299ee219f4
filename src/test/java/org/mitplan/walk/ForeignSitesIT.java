package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.Server;

/** Other sites can neither send commands nor read answers. */
class ForeignSitesIT extends AtTheWalkedOffice {
    private static final String MOVES = "api/board/" + Things.id("file", "a") + "/moves";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "null",
                "%s.example.org",
                "http://example.org://%s",
                "https://%s"
            })
    @Asvs({"3.5.1", "3.4.2"})
    void commandOfAnotherOriginIsRefusedAndNoOriginIsInvited(String origin) {
        String foreign = origin.formatted(Server.address().getAuthority());
        Visitor visitor = Visitor.of(Walker.RESPONSIBLE);
        Reply reply =
                visitor.command(
                        "POST",
                        MOVES,
                        "{}",
                        Map.of(Visitor.TOKEN, visitor.token(), "Origin", foreign));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.head().toLowerCase()).doesNotContain("access-control-allow-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://example.org",
        "Origin, null",
        "Origin, http://%s.example.org",
        "Origin, https://%s",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    @Asvs("3.5.1")
    void formOfAnotherSiteIsRefusedAndItsWordsAreNotStored(String header, String value) {
        Press press =
                new Press(
                        Walker.RESPONSIBLE,
                        "casefile/timeline?file={file}",
                        "f:go",
                        "f:text=von anderswo");
        long before = entries();
        Map<String, String> foreign =
                Map.of(header, value.formatted(Server.address().getAuthority()));
        Reply reply = press.ready().press(foreign);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("Das kam nicht von einer Seite von Mitplan");
        assertThat(entries()).isEqualTo(before);
        Map<String, String> ours =
                Map.of(
                        "Origin",
                        Server.address().toString().replaceAll("/$", ""),
                        "Sec-Fetch-Site",
                        "same-origin");
        assertThat(press.ready().press(ours).word()).isEqualTo("DONE");
        assertThat(entries()).isEqualTo(before + 1);
    }

    private static long entries() {
        return WalkOffice.number("select count(*) from entry where text = 'von anderswo'");
    }

    @Test
    @Asvs({"3.5.2", "3.5.3"})
    void commandCannotBeAFormOrALink() {
        Visitor visitor = Visitor.of(Walker.RESPONSIBLE);
        assertThat(visitor.get(MOVES).status()).isEqualTo(405);
        assertThat(visitor.post(MOVES, Map.of("card", "x")).status()).isIn(403, 415);
    }

    @Test
    @Asvs("4.1.1")
    void everyAnswerNamesItsTypeAndItsLetters() {
        Visitor visitor = Visitor.of(Walker.RESPONSIBLE);
        for (String page : List.of("access/signin", "casefile/day", "no/such/page")) {
            assertThat(visitor.get(page).head().toLowerCase())
                    .as(page)
                    .containsPattern(
                            "content-type=\\[(text/html|application/xhtml\\+xml);charset=utf-8]");
        }
        assertThat(visitor.get("api/session").head()).contains("application/json");
    }
}
