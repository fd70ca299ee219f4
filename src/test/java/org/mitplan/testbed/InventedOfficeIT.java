package org.mitplan.testbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.mitplan.start.Schema;

/** Invented people come once, and never among real ones. */
class InventedOfficeIT extends FromOutside {
    private final Schema schema = new Schema(Bed.running().logins());

    @Test
    void isNotInventedTwice() throws Exception {
        long before = Server.number("select count(*) from account");
        assertThat(schema.inventOffice()).isZero();
        assertThat(Server.number("select count(*) from account")).isEqualTo(before).isPositive();
    }

    @Test
    void isRefusedWhereRealPeopleWork() throws Exception {
        Server.execute("rename table demo_history to demo_history_hidden");
        try {
            assertThatThrownBy(schema::inventOffice).hasMessageContaining("real office");
        } finally {
            Server.execute("rename table demo_history_hidden to demo_history");
        }
    }

    @Test
    void applicationMayNotChangeTables() throws Exception {
        try (Connection connection = Server.databaseAsApplication();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("command denied");
            assertThatThrownBy(() -> statement.execute("delete from journal_entry"))
                    .hasMessageContaining("command denied");
        }
    }
}
