package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** As long as the database is gone everybody is told so, and the log stays short. */
@Asvs({"16.5.2", "16.5.3"})
class OutageIT extends FromOutside {
    private static final Path LOG = Path.of("target/testbed/payara.log");
    private static final int MOST_BYTES_EACH = 250;
    private static final int ROUNDS = 5;
    private static final Press NOTE =
            new Press(
                    Walker.RESPONSIBLE,
                    "casefile/timeline?file={file}",
                    "f:go",
                    "f:text=vor dem Ausfall");
    private static final Press SIGN_IN =
            new Press(
                    Walker.NOBODY,
                    "access/signin",
                    "f:go",
                    "f:name=rundgang.lead,f:password={password}");

    @BeforeAll
    static void openOffice() {
        WalkOffice.open();
    }

    @AfterAll
    static void closeOffice() {
        WalkOffice.close();
    }

    @Test
    void everybodyIsToldWhatToDoAndGoesOnAfterwards() throws Exception {
        Press.Ready typed = NOTE.ready();
        Press.Ready signIn = SIGN_IN.ready();
        List<Reply> replies = new ArrayList<>();
        long before = Files.size(LOG);
        Server.withoutDatabase(
                () -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        replies.add(typed.press());
                        replies.add(typed.visitor().get("casefile/day"));
                        replies.add(typed.visitor().get("api/session"));
                        replies.add(typed.visitor().command("POST", "api/files/search", "{}"));
                        replies.add(signIn.press());
                    }
                });
        assertThat(replies)
                .allSatisfy(
                        reply -> {
                            assertThat(reply.status()).isEqualTo(503);
                            assertThat(reply.body()).contains("erreicht gerade seine Datenbank");
                            assertThat(reply.head()).contains("nosniff", "no-store");
                        });
        assertThat(said(before)).doesNotContain("\tat ", "  at ", "Exception:");
        assertThat(Files.size(LOG) - before).isLessThan((long) MOST_BYTES_EACH * replies.size());
        assertThat(typed.press().word()).isEqualTo("DONE");
    }

    private static String said(long since) throws IOException {
        return new String(Files.readAllBytes(LOG), StandardCharsets.ISO_8859_1)
                .substring((int) since);
    }
}
