package org.mitplan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** What the application's user may never do, whatever a defect in the application tries. */
@Asvs({"16.4.2", "13.2.2"})
@RunAsClient
class DatabaseRightsIT extends FromOutside {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set action = 'READ'",
                "delete from journal_entry",
                "truncate table journal_entry",
                "update entry set text = ''",
                "delete from entry",
                "delete from agreement",
                "delete from case_file",
                "delete from hilfeplan",
                "update plan_answer set words = ''",
                "delete from plan_answer",
                "update plan_release set step = 'APPROVED'",
                "update plan_signature set manner = 'DRAWN'",
                "delete from plan_signature",
                "update signature_image set bytes = ''",
                "delete history from agreement",
                "alter table agreement drop column detail",
                "create table own (id int)",
                "drop table draft"
            })
    void applicationCannotRewriteTheRecord(String sql) throws SQLException {
        try (Connection application = Server.databaseAsApplication();
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void transactionsSeeWhatWasChangedSinceTheyBegan() throws SQLException {
        try (Connection application = Server.databaseAsApplication();
                Statement statement = application.createStatement();
                var rows =
                        statement.executeQuery("select @@innodb_snapshot_isolation, @@time_zone")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isTrue();
            assertThat(rows.getString(2)).isIn("UTC", "+00:00");
        }
    }
}
