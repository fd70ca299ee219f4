package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitplan.shared.Texts;

/** What none of our pages asks is refused as what it is, and leaves nothing behind. */
class OddRequestsIT extends AtTheWalkedOffice {
    private static final Path LOG = Path.of("target/testbed/payara.log");
    private static final String DRAFTS = "select count(*) from draft where file_id = '%s'";
    private final Visitor visitor = Visitor.of(Walker.RESPONSIBLE);
    private final String file = Things.id("file", "a").toString();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PUT; api/drafts/{file}/nonsense/a1; {\"fields\":{\"text\":\"x\"}}",
                "PUT; api/drafts/none/entry/a1; {\"fields\":{\"text\":\"x\"}}",
                "PUT; api/drafts/{file}/newfile/a1; {\"fields\":{\"text\":\"x\"}}",
                "PUT; api/drafts/{file}/other/a1; {\"fields\":{\"text\":\"x\"}}",
                "PUT; api/drafts/{file}/entry/a1; {\"fields\":{\"text\":[\"x\"]}}",
                "PUT; api/drafts/{file}/entry/a1; {\"fields\":\"x\",\"text\":\"x\"}",
                "PUT; api/drafts/none/newfile/a1; {\"fields\":{\"text\":7},\"text\":\"x\"}",
                "POST; api/files/search; {}",
                "POST; api/files/search; {\"q\":7}"
            })
    void commandOfAnotherShapeIsRefused(String method, String address, String body) {
        long before = WalkOffice.number(DRAFTS.formatted(file));
        Reply reply = visitor.command(method, address.replace("{file}", file), body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains(Texts.of("api.malformed"));
        assertThat(WalkOffice.number(DRAFTS.formatted(file))).isEqualTo(before);
    }

    @Test
    void draftOfNoWindowIsRefusedInWordsOfItsOwn() {
        String body = "{\"fields\":{\"text\":\"x\"}}";
        Reply reply = visitor.command("PUT", "api/drafts/" + file + "/entry/Fenster", body);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("keinem Fenster");
    }

    @Test
    void pageOfADefectIsNoAddressAndNoIncident() throws IOException {
        long before = Files.size(LOG);
        assertThat(visitor.get("error/general").status()).isEqualTo(404);
        assertThat(Files.readString(LOG).substring((int) before)).doesNotContain("Incident");
    }

    @Test
    void thingOfNoKindIsNotThere() {
        String thing = "casefile/withdraw?file=%s&thing=%s&kind=";
        String address = thing.formatted(file, Things.id("mistake", "a"));
        assertThat(visitor.get(address + "FILE").status()).isEqualTo(404);
        assertThat(visitor.get(address + "NOTE").status()).isEqualTo(200);
    }
}
