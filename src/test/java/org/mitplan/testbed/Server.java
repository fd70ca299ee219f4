package org.mitplan.testbed;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongSupplier;
import org.mitplan.start.DemoSignIns;
import org.mitplan.start.EmbeddedMariaDb;

/** What tests from outside may know of the running application. */
public final class Server {
    private static final String STATEMENTS =
            "select sum(variable_value) from information_schema.global_status where variable_name"
                    + " in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE',"
                    + " 'COM_INSERT_SELECT', 'COM_REPLACE', 'COM_UPDATE_MULTI', 'COM_DELETE_MULTI')";

    private Server() {}

    /** Address of the application, ending in a slash. */
    public static URI address() {
        return Bed.running().server().address();
    }

    /** Password of every invented person. */
    public static String demoPassword() {
        return DemoSignIns.PASSWORD;
    }

    /** A connection of the user that may do everything with the tables. */
    public static Connection database() throws SQLException {
        return Bed.running().logins().asMigration();
    }

    /** A connection of the user as whom the application works. */
    public static Connection databaseAsApplication() throws SQLException {
        return Bed.running().logins().asApplication();
    }

    /** Does something while the database is gone, and brings it back. */
    public static void withoutDatabase(Runnable use) throws IOException, InterruptedException {
        EmbeddedMariaDb database = Bed.running().database();
        database.kill();
        try {
            use.run();
        } finally {
            database.startAgain();
        }
    }

    /** Reads one number from the database. */
    public static long number(String sql) throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Reads one text from the database. */
    public static String text(String sql) throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Writes into the database, one statement after the other. */
    public static void execute(String... statements) throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Counts reading and writing statements from now on; the counting itself is left out. */
    public static LongSupplier statements() {
        long before = executed();
        return () -> executed() - before - 1;
    }

    private static long executed() {
        try {
            return number(STATEMENTS);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
