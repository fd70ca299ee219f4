package org.mitplan.start;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.mitplan.access.Passwords;

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

    /** Fills in the invented office, once. */
    public int inventOffice() {
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

    /** Refuses if the application's user cannot read what the migrations have made. */
    void checkApplicationUser() {
        try (Connection connection = logins.asApplication();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from account")) {
            rows.next();
        } catch (SQLException failed) {
            throw new Refused(
                    "The application's user cannot work (see deployment/users.sql): "
                            + failed.getMessage(),
                    failed);
        }
    }
}
