package org.mitplan.start;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts database and application with one command and ends both with it. */
public final class Start {
    // Held here because the logging system itself forgets levels of loggers nobody holds.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private final Progress progress = new Progress(System.out);
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean ending;

    private Start() {}

    public static void main(String[] arguments) {
        // Otherwise an exception would leave Maven waiting for threads that never end.
        int status = 1;
        try {
            status = new Start().run();
        } catch (Refused refused) {
            System.err.println("Mitplan does not start: " + refused.getMessage());
        } catch (Throwable unexpected) {
            unexpected.printStackTrace();
        }
        System.exit(status);
    }

    private int run() throws Exception {
        FLYWAY.setLevel(Level.WARNING);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        Settings settings = Settings.read();
        DataFolder folder = opened(DataFolder.open(settings.data()));
        LeftOvers.end(folder, progress);
        DatabaseLogins logins = database(settings, folder);
        migrate(settings, logins);
        PayaraMicro server = server(settings, logins, folder);
        server.awaitFirstPage();
        welcome(settings, logins, server);
        int status = server.await();
        progress.say("Payara Micro has ended with status " + status);
        return 1;
    }

    private DatabaseLogins database(Settings settings, DataFolder folder) throws Exception {
        if (settings.database().isPresent()) {
            progress.say("Using the database of MITPLAN_DB_URL");
            new Schema(settings.database().get()).check();
            return settings.database().get();
        }
        progress.say("Starting MariaDB, data in " + folder);
        return opened(EmbeddedMariaDb.start(folder)).logins();
    }

    private void migrate(Settings settings, DatabaseLogins logins) {
        Schema schema = new Schema(logins);
        progress.say("Database runs; " + schema.migrate() + " migrations applied");
        if (settings.demo()) {
            progress.say("Demo data: " + schema.inventOffice() + " files loaded");
        }
        schema.checkApplicationUser();
    }

    private PayaraMicro server(Settings settings, DatabaseLogins logins, DataFolder folder)
            throws Exception {
        int port = Ports.freeFrom(settings.address(), settings.port());
        if (port != settings.port()) {
            progress.say("Port " + settings.port() + " is taken: using " + port);
        }
        progress.say("Starting Payara Micro on port " + port);
        Path application = Path.of("target/mitplan.war");
        return opened(PayaraMicro.start(application, settings.at(port), logins, folder));
    }

    private void welcome(Settings settings, DatabaseLogins logins, PayaraMicro server)
            throws Exception {
        if (settings.demo()) {
            progress.print("\nInvented people to sign in as:\n" + DemoSignIns.table(logins));
        }
        progress.print("");
        progress.say("Mitplan is ready: " + server.address() + "  (Ctrl-C ends it)");
    }

    private synchronized <T extends AutoCloseable> T opened(T part) throws Exception {
        if (ending) {
            part.close();
            throw new Refused("ended while starting");
        }
        running.push(part);
        return part;
    }

    private synchronized void end() {
        ending = true;
        boolean any = running.size() > 1;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception failed) {
                progress.say("Could not end cleanly: " + failed.getMessage());
            }
        }
        if (any) {
            progress.say("Mitplan has ended");
        }
    }
}
