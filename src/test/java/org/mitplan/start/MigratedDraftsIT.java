package org.mitplan.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what earlier versions kept, no word is lost when there is one kind of draft. */
class MigratedDraftsIT {
    private static final String THING = "0b2f4f6e-3a1d-4c8e-9b70-5d6e7f8091a2";
    private static final String OF_A_FILE =
            "insert into draft (account_id, file_id, form, tab, body, saved_at)"
                    + " select account_id, file_id, '%s', 'one', '%s', '2026-11-01' from (%s) a";
    private static final String MINE =
            "select account_id, file_id from assignment where kind = 'RESPONSIBLE'"
                    + " and ended_at is null and valid_to is null order by id limit 1";
    private static final String ENDED =
            "select * from (select account_id, file_id from assignment where ended_at is null"
                    + " order by id desc limit 1) e";
    private static final String OWN =
            "insert into own_draft (account_id, form, tab, body, saved_at)"
                    + " select id, 'NEW_FILE', tab, tab, '2026-11-01' from account,"
                    + " (select 'a' as tab union all select 'b') t where sign_in_name = 'tilda.tintenfass'";

    @TempDir private static Path folder;
    private static DataFolder kept;
    private static EmbeddedMariaDb database;
    private static Connection connection;

    @BeforeAll
    static void officeOfAnEarlierVersion() throws Exception {
        kept = DataFolder.open(folder.resolve("office"));
        database = EmbeddedMariaDb.start(kept);
        Schema schema = new Schema(database.logins());
        schema.migrateTo("072");
        schema.inventOffice();
        connection = database.logins().asMigration();
        for (String form :
                List.of("entry", "facts", "goal-new", "card-" + THING, "what no page wrote")) {
            types(form, "{}", MINE);
        }
        types("plan-" + THING + "-HELP", "{}", MINE);
        types("release-" + THING, "{}", ENDED);
        execute(
                OF_A_FILE
                        .formatted(
                                "entry",
                                "{\"page\":\"/casefile/timeline?file=x&amends=" + THING + "\"}",
                                MINE)
                        .replace("'one'", "'two'"));
        execute(
                "update assignment set ended_at = '2026-01-02' where (account_id, file_id) in ("
                        + ENDED
                        + ")");
        execute(OWN);
        schema.migrateTo("latest");
    }

    @AfterAll
    static void end() throws Exception {
        connection.close();
        database.close();
        kept.close();
    }

    private static void types(String form, String body, String whose) throws SQLException {
        execute(OF_A_FILE.formatted(form, body, whose));
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void everyFormOfAFileHasItsKey() throws SQLException {
        assertThat(rows("kind, thing_id, part, tab", "file_id is not null"))
                .containsExactly(
                        "card " + THING + "  one",
                        "entry null  one",
                        "entry " + THING + "  two",
                        "facts null  one",
                        "goal null  one",
                        "other 13192a56-5f72-64d8-9a7f-636a418154c7  one",
                        "plan " + THING + " HELP one",
                        "release " + THING + "  one");
    }

    @Test
    void formsOfNoFileAreAmongThem() throws SQLException {
        assertThat(rows("kind, thing_id, part, tab, body", "file_id is null"))
                .containsExactly("newfile null  a a", "newfile null  b b");
    }

    @Test
    void whoeverLeftTheFileDidSoThen() throws SQLException {
        assertThat(rows("kind, date(left_at)", "left_at is not null"))
                .containsExactly("release 2026-01-02");
    }

    @Test
    void nobodyHasTwoDraftsOfOneTab() throws SQLException {
        execute(
                "insert into draft (account_id, file_id, kind, thing_id, part, tab, body, saved_at)"
                        + " select account_id, file_id, kind, thing_id, part, tab, 'again', saved_at"
                        + " from draft d on duplicate key update body = 'again'");
        assertThat(rows("distinct body", "true")).containsExactly("again");
        assertThat(rows("count(*)", "true")).containsExactly("10");
    }

    private static List<String> rows(String columns, String which) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select %s from draft where %s order by kind, tab, body"
                                        .formatted(columns, which))) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " ").append(found.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
