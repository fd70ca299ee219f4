package org.mitplan.start;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.mitplan.access.password.Passwords;
import org.mitplan.access.signin.OneTimeCode;

/** Brings the tables of a database up to date and, where wanted, invents an office in them. */
public final class Schema {
    private final DatabaseLogins logins;

    public Schema(DatabaseLogins logins) {
        this.logins = logins;
    }

    /** Refuses a server that lacks what the application relies on. */
    void check() {
        try (Connection connection = logins.asMigration()) {
            DatabaseMetaData server = connection.getMetaData();
            int version = server.getDatabaseMajorVersion() * 100 + server.getDatabaseMinorVersion();
            if (!server.getDatabaseProductName().contains("MariaDB") || version < 1011) {
                throw new Refused(
                        "MariaDB 10.11 or newer is needed, but MITPLAN_DB_URL leads to "
                                + server.getDatabaseProductName()
                                + " "
                                + server.getDatabaseProductVersion());
            }
        } catch (SQLException failed) {
            throw new Refused(
                    "Cannot use MITPLAN_DB_URL as the migration user: " + failed.getMessage(),
                    failed);
        }
    }

    /** Runs the migrations that this database has not seen, and returns how many they were. */
    public int migrate() {
        return run(flyway("db/migration").table("schema_history"), "The migration");
    }

    /** Runs the migrations up to one, as an earlier version of the product did. */
    public int migrateTo(String version) {
        return run(flyway("db/migration").table("schema_history").target(version), "The migration");
    }

    /** Whether the invented office was ever filled in here; its sign-ins are known to everyone. */
    boolean isInvented() {
        return count(
                        "information_schema.tables where table_schema = database()"
                                + " and table_name = 'demo_history'")
                > 0;
    }

    /** Fills in the invented office, once, and never beside real people. */
    public int inventOffice() {
        if (!isInvented() && count("account_role") > 0) {
            throw new Refused(
                    "MITPLAN_DEMO is on, but the database holds a real office: set it off");
        }
        FluentConfiguration demo =
                flyway("db/demo")
                        .table("demo_history")
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .placeholders(
                                Map.of(
                                        "demoPasswordHash",
                                        Passwords.hash(DemoSignIns.PASSWORD.toCharArray())));
        return run(demo, "Loading the demo data");
    }

    /**
     * Where nobody works yet, makes the one-time code for setting up the office; an earlier one is
     * good for nothing any more.
     */
    Optional<OneTimeCode> setupCode() {
        if (count("account_role") > 0) {
            return Optional.empty();
        }
        OneTimeCode code = OneTimeCode.random();
        try (Connection connection = logins.asMigration();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "replace into setup_code (id, code_hash) values (1, ?)")) {
            statement.setBytes(1, code.hash());
            statement.executeUpdate();
            return Optional.of(code);
        } catch (SQLException failed) {
            throw new Refused("Cannot write to the database: " + failed.getMessage(), failed);
        }
    }

    private FluentConfiguration flyway(String folder) {
        return Flyway.configure()
                .dataSource(
                        logins.applicationUrl(), logins.migrationUser(), logins.migrationPassword())
                .initSql("set system_versioning_alter_history = KEEP")
                .locations("filesystem:" + folder)
                .failOnMissingLocations(true);
    }

    private static int run(FluentConfiguration configuration, String what) {
        try {
            return configuration.load().migrate().migrationsExecuted;
        } catch (FlywayException failed) {
            throw new Refused(what + " failed: " + failed.getMessage(), failed);
        }
    }

    private long count(String rowsOf) {
        try (Connection connection = logins.asMigration()) {
            return count(connection, rowsOf);
        } catch (SQLException failed) {
            throw new Refused("Cannot read the database: " + failed.getMessage(), failed);
        }
    }

    private static long count(Connection connection, String rowsOf) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + rowsOf)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Refuses if the application's user cannot read what the migrations have made. */
    void checkApplicationUser() {
        try (Connection connection = logins.asApplication()) {
            count(connection, "account");
        } catch (SQLException failed) {
            throw new Refused(
                    "The application's user cannot work (see deployment/users.sql): "
                            + failed.getMessage(),
                    failed);
        }
    }
}
