package org.mitplan.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Address of the database with its two users: the application's and the one that migrates. */
public record DatabaseLogins(
        String url, String user, String password, String migrationUser, String migrationPassword) {
    private static final String PATIENCE = "3000";
    private static final String SESSION =
            "sessionVariables=innodb_snapshot_isolation=ON,group_concat_max_len=8000000"
                    + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                    + "&maxAllowedPacket=16000000";

    /**
     * The address with the session settings that the application relies on. The largest statement
     * is a little smaller than what a server takes unless told otherwise: what is larger fails
     * before it is sent and not by breaking the connection. What many rows say in one column is not
     * cut off either.
     */
    public String applicationUrl() {
        return url + (url.contains("?") ? "&" : "?") + SESSION;
    }

    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(applicationUrl(), user, password);
    }

    public Connection asMigration() throws SQLException {
        return DriverManager.getConnection(applicationUrl(), migrationUser, migrationPassword);
    }

    /** Whether it answers the application within seconds. */
    boolean answer() {
        Properties asked = new Properties();
        asked.setProperty("user", user);
        asked.setProperty("password", password);
        asked.setProperty("connectTimeout", PATIENCE);
        asked.setProperty("socketTimeout", PATIENCE);
        try (Connection connection = DriverManager.getConnection(applicationUrl(), asked);
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException gone) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "DatabaseLogins[" + url.replaceAll("\\?.*", "") + "]";
    }
}
