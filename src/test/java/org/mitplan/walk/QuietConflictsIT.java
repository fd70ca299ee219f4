package org.mitplan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** Whoever loses against another is told or tried again; the log has no stack of it. */
class QuietConflictsIT extends FromOutside {
    private static final Path LOG = Path.of("target/testbed/payara.log");
    private static final String FILE = "'" + Things.id("file", "a") + "'";
    private static final Press FACTS =
            new Press(Walker.RESPONSIBLE, "casefile/facts?file={file}", "f:go", "f:help=neu");
    private static final Press NOTE =
            new Press(
                    Walker.RESPONSIBLE,
                    "casefile/timeline?file={file}",
                    "f:go",
                    "f:text=trotz der Sperre");
    private long before;

    @BeforeEach
    void openOffice() throws IOException {
        WalkOffice.open();
        before = Files.size(LOG);
    }

    @AfterEach
    void closeOffice() {
        WalkOffice.close();
    }

    @Test
    void staleVersionLeavesNoStack() throws IOException {
        Press.Ready first = FACTS.ready();
        Press.Ready second = FACTS.by(Walker.DEPUTY).ready();
        assertThat(first.press().word()).isEqualTo("DONE");
        assertThat(second.press().errors()).isNotEmpty();
        assertThat(said()).doesNotContain("\tat ", "  at ", "Exception");
    }

    /**
     * Somebody holds the draft that the note removes last, and wants the file that the note refers
     * to: whoever changed less is made to give up by the database, and is tried again.
     */
    @Test
    void deadlockLeavesNoStackAndIsTriedAgain() throws Exception {
        Press.Ready note = NOTE.ready();
        long deadlocks = deadlocks();
        try (Connection other = Server.database();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    "insert into refusal (on_day, hour, kind, account_id, network, times)"
                            + " select '2020-01-01', 1, 'CODE', uuid(), '', 1 from seq_1_to_500");
            statement.execute("update draft set saved_at = saved_at where file_id = " + FILE);
            statement.execute("select * from draft where file_id = " + FILE + " for update");
            CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(note::press);
            awaitLock();
            statement.execute("select * from case_file where id = " + FILE + " for update");
            other.rollback();
            assertThat(reply.get(30, TimeUnit.SECONDS).word()).isEqualTo("DONE");
        }
        assertThat(deadlocks()).isGreaterThan(deadlocks);
        assertThat(said()).doesNotContain("\tat ", "  at ", "Exception");
    }

    /** Until the note refers to the file. */
    private static void awaitLock() throws SQLException, InterruptedException {
        try (Connection third = Server.database();
                Statement statement = third.createStatement()) {
            for (int tenths = 0; tenths < 100; tenths++) {
                try {
                    statement.execute(
                            "select id from case_file where id = " + FILE + " for update nowait");
                } catch (SQLException locked) {
                    // A moment more, so that it also waits for the draft.
                    TimeUnit.MILLISECONDS.sleep(500);
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new AssertionError("the note never refers to the file");
    }

    private static long deadlocks() throws SQLException {
        return Server.number(
                "select variable_value from information_schema.global_status"
                        + " where variable_name = 'INNODB_DEADLOCKS'");
    }

    private String said() throws IOException {
        return new String(Files.readAllBytes(LOG), StandardCharsets.ISO_8859_1)
                .substring((int) before);
    }
}
