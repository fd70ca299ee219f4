package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.measure.Visitor;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** When connections to the database break, nobody notices; and no request can break them. */
@Asvs("16.5.2")
class CutConnectionsIT extends FromOutside {
    private static final String TILDA = "tilda.tintenfass";
    private static final int PEOPLE = 8;

    @Test
    void nextClickOfEverybodySucceedsAfterAllConnectionsWereKilled() throws Exception {
        Visitor tilda = Visitor.signedIn(TILDA);
        for (int round = 0; round < 5; round++) {
            assertThat(everybodyClicks(tilda)).containsOnly(200);
            assertThat(killAll()).isPositive();
            assertThat(everybodyClicks(tilda)).as("round " + round).containsOnly(200);
        }
    }

    private static List<Integer> everybodyClicks(Visitor tilda) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<Future<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            clicks.add(people.submit(() -> tilda.get("casefile/files").status()));
        }
        people.shutdown();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> click : clicks) {
            answers.add(click.get());
        }
        return answers;
    }

    /** As the user of the pool itself, who may end its own connections. */
    private static int killAll() throws SQLException {
        int killed = 0;
        try (Connection connection = Server.databaseAsApplication();
                Statement statement = connection.createStatement()) {
            List<Long> others = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            "select id from information_schema.processlist"
                                    + " where id <> connection_id()")) {
                while (rows.next()) {
                    others.add(rows.getLong(1));
                }
            }
            for (long other : others) {
                statement.execute("kill " + other);
                killed++;
            }
        }
        return killed;
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000, 3_000_000})
    void searchThatIsTooLongIsRefusedAndNobodyElseNotices(int letters) throws Exception {
        Visitor tilda = Visitor.signedIn(TILDA);
        String words = "{\"q\":\"" + "a".repeat(letters) + "\"}";
        Visitor.Reply reply = tilda.command("api/files/search", words);
        assertThat(reply.status()).isIn(422, 413);
        assertThat(everybodyClicks(tilda)).containsOnly(200);
    }
}
