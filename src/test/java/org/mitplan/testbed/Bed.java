package org.mitplan.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.mitplan.start.DataFolder;
import org.mitplan.start.DatabaseLogins;
import org.mitplan.start.EmbeddedMariaDb;
import org.mitplan.start.PayaraMicro;
import org.mitplan.start.Ports;
import org.mitplan.start.Schema;
import org.mitplan.start.Settings;

/** One database with the invented office and one application server for all tests of a run. */
final class Bed implements AutoCloseable {
    private static final boolean MEASURING =
            "Measure".equals(System.getProperty("integration.suffix"));

    /** The database counts changed rows, so that the walk need not sum every table each time. */
    private static final String COUNTING = "--userstat";

    /**
     * The demo password as a hash that is made in no time: signing in took most of the server's
     * time, as every test does it.
     */
    private static final String QUICK_HASH =
            "update account set password_hash = '$argon2id$v=19$m=64,t=1,p=1$aW52ZW50ZWQgcGVvcGxlIQ$"
                    + "J8fu9vFxDB280WpICv7luGuJFblHcjNZmIMiFiTdZC8' where password_hash is not null";

    private static Bed current;
    private final DataFolder folder;
    private final EmbeddedMariaDb database;
    private PayaraMicro server;

    private Bed(DataFolder folder, EmbeddedMariaDb database) {
        this.folder = folder;
        this.database = database;
    }

    /** Starts an empty database, migrates it and fills in the invented office. */
    static synchronized Bed open() throws Exception {
        if (current == null) {
            Path path = Path.of("target/testbed");
            Files.createDirectories(path);
            DataFolder folder = DataFolder.open(path);
            folder.reset();
            current = new Bed(folder, EmbeddedMariaDb.start(folder, COUNTING));
            Runtime.getRuntime().addShutdownHook(new Thread(current::close, "testbed"));
            Schema schema = new Schema(current.logins());
            schema.migrate();
            schema.inventOffice();
            if (!MEASURING) {
                current.quickenSignIn();
            }
        }
        return current;
    }

    private void quickenSignIn() throws SQLException {
        try (Connection connection = logins().asMigration();
                Statement statement = connection.createStatement()) {
            statement.execute(QUICK_HASH);
        }
    }

    static synchronized Bed running() {
        if (current == null || current.server == null) {
            throw new IllegalStateException(
                    "The test bed does not run: annotate with @InContainer or extend FromOutside");
        }
        return current;
    }

    /** Starts the server with this archive unless it runs already. */
    synchronized void serve(Path archive) throws IOException, InterruptedException {
        if (server != null) {
            return;
        }
        Settings settings =
                new Settings(
                        Optional.of(logins()),
                        InetAddress.getLoopbackAddress(),
                        Ports.free(),
                        "",
                        !MEASURING,
                        archive.getParent(),
                        "768m",
                        20,
                        "51.2-HzE",
                        false,
                        true,
                        "");
        server = PayaraMicro.start(archive, settings, logins(), folder);
        server.awaitFirstPage();
    }

    synchronized boolean isServing() {
        return server != null;
    }

    Path path(String name) {
        return Path.of(folder.toString(), name);
    }

    DatabaseLogins logins() {
        return database.logins();
    }

    PayaraMicro server() {
        return server;
    }

    EmbeddedMariaDb database() {
        return database;
    }

    @Override
    public synchronized void close() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            database.close();
        }
    }
}
