package org.mitplan.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database that comes along where no other is set: a real MariaDB on the loopback address. */
public final class EmbeddedMariaDb implements Kept.Database, AutoCloseable {
    private static final String SETUP = "mitplan_setup";
    private static final List<String> SYSTEM_TABLES =
            List.of(
                    "mariadb_system_tables.sql",
                    "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql",
                    "maria_add_gis_sp_bootstrap.sql",
                    "mariadb_sys_schema.sql");
    private static final String LOG = "database.log";
    private static final int MILLIS_TO_START = 60_000;
    private final DataFolder folder;
    private final int port;
    private final DatabaseLogins logins;
    private ProcessBuilder program;
    private ChildProcess server;
    private boolean closed;
    private final List<String> options;

    private EmbeddedMariaDb(DataFolder folder, List<String> options) throws IOException {
        this.folder = folder;
        this.options = options;
        port = Ports.free();
        logins =
                new DatabaseLogins(
                        address() + "mitplan",
                        "mitplan",
                        folder.secret("application"),
                        "mitplan_migration",
                        folder.secret("migration"));
    }

    /**
     * Starts it on the data of the folder; the first time it sets up data and users.
     *
     * @param options of the server beside those that it always has
     */
    public static EmbeddedMariaDb start(DataFolder folder, String... options)
            throws IOException, InterruptedException, SQLException {
        EmbeddedMariaDb database = new EmbeddedMariaDb(folder, List.of(options));
        Path programs = Binaries.unpack(folder);
        Path ready = folder.path("database.ready");
        boolean first = Files.notExists(ready);
        try {
            if (first) {
                database.install(programs);
            }
            database.run(programs);
            if (first) {
                database.createUsers();
                Files.createFile(ready);
            }
            return database;
        } catch (IOException | InterruptedException | SQLException | RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    @Override
    public DatabaseLogins logins() {
        return logins;
    }

    public synchronized long pid() {
        return server.pid();
    }

    static String dataArgument(DataFolder folder) {
        return "--datadir=" + folder.path("database");
    }

    private String address() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/";
    }

    /** Makes the system tables; MariaDB's own script for this fails in folders with spaces. */
    private void install(Path programs) throws IOException, InterruptedException {
        folder.delete("database");
        Files.createDirectories(folder.path("database"));
        Path sql = folder.path("database-setup.sql");
        Files.writeString(
                sql, "create database mysql;\nuse mysql;\nset @auth_root_socket = 'root';\n");
        for (String part : SYSTEM_TABLES) {
            Files.write(
                    sql,
                    Files.readAllBytes(programs.resolve("share/" + part)),
                    StandardOpenOption.APPEND);
        }
        Files.writeString(sql, setupUser(), StandardOpenOption.APPEND);
        List<String> command = command(programs);
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--max-allowed-packet=8M"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(sql.toFile());
        Path log = folder.path("database-setup.log");
        try (ChildProcess setup = ChildProcess.start("Setting up MariaDB", builder, log)) {
            if (setup.await() != 0) {
                setup.refuseIfEnded();
            }
        }
        Files.delete(sql);
    }

    private void run(Path programs) throws IOException, InterruptedException {
        List<String> command = command(programs);
        // Relative to the data, as the path of a Unix socket may have 107 bytes only.
        command.add("--socket=database.sock");
        command.add("--port=" + port);
        command.add("--bind-address=127.0.0.1");
        // Without this the server spends many seconds on making a certificate nobody needs here.
        command.add("--skip-ssl");
        command.add("--skip-name-resolve");
        command.add("--innodb-snapshot-isolation=ON");
        command.add("--innodb-buffer-pool-size=128M");
        command.addAll(options);
        program = new ProcessBuilder(command);
        startAgain();
    }

    private List<String> command(Path programs) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(programs.resolve("bin/mariadbd").toString());
        command.add("--no-defaults");
        command.add(dataArgument(folder));
        // Not the shared folder of the machine, which another start cleans.
        Path temporary = Files.createDirectories(folder.path("database-tmp"));
        command.add("--tmpdir=" + temporary);
        command.add("--basedir=" + programs);
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_german2_ci");
        command.add("--default-time-zone=+00:00");
        asRootOnly(command);
        return command;
    }

    private static void asRootOnly(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    /** A user that exists during the set-up only: none else can connect over TCP at that time. */
    private String setupUser() throws IOException {
        String user = SETUP + "@'127.0.0.1'";
        return """
                flush privileges;
                create user %s identified by '%s';
                grant all on *.* to %s with grant option;
                """
                .formatted(user, folder.secret("setup"), user);
    }

    @Override
    public String name() {
        return "The database";
    }

    @Override
    public String again() {
        return "Starting MariaDB again";
    }

    @Override
    public synchronized boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public boolean answers() {
        return logins.answer();
    }

    @Override
    public synchronized void kill() {
        server.kill();
    }

    /** On the same port, as the application knows that one; the database mends its data itself. */
    @Override
    public void startAgain() throws IOException, InterruptedException {
        Path log = folder.path(LOG);
        begin(log);
        awaitReady(log);
    }

    private synchronized void begin(Path log) throws IOException {
        if (closed) {
            throw new Refused("ended while starting");
        }
        server = ChildProcess.start("MariaDB", program, log);
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + MILLIS_TO_START;
        while (System.currentTimeMillis() < end) {
            server.refuseIfEnded();
            if (server.hasLogged(": ready for connections")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new Refused("MariaDB did not start within a minute: see " + log);
    }

    private void createUsers() throws IOException, SQLException {
        String sql =
                Files.readString(Path.of("deployment/users.sql"), StandardCharsets.UTF_8)
                        .replace("${host}", "127.0.0.1")
                        .replace("${applicationPassword}", logins.password())
                        .replace("${migrationPassword}", logins.migrationPassword());
        try (Connection setup =
                        DriverManager.getConnection(address(), SETUP, folder.secret("setup"));
                Statement statement = setup.createStatement()) {
            for (String line : sql.replaceAll("(?m)^--.*$", "").split(";")) {
                if (!line.isBlank()) {
                    statement.execute(line);
                }
            }
            statement.execute("drop user " + SETUP + "@'127.0.0.1'");
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (server != null) {
            server.close();
        }
    }
}
