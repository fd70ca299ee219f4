package org.mitplan.start;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mitplan.access.signin.OneTimeCode;

/** Starts database and application with one command and ends both with it. */
public final class Start {
    // Held here because the logging system itself forgets levels of loggers nobody holds.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final int SECONDS_TO_GIVE_UP = 4;
    private final Progress progress = new Progress(System.out);
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Thread starting = Thread.currentThread();
    private final CountDownLatch givenUp = new CountDownLatch(1);
    private volatile boolean ending;

    private Start() {}

    public static void main(String[] arguments) {
        Start start = new Start();
        try {
            start.run();
        } catch (Refused refused) {
            start.complain("Mitplan cannot run: " + refused.getMessage());
        } catch (Throwable unexpected) {
            start.complain("Mitplan cannot run: " + stackTrace(unexpected));
        }
        start.givenUp.countDown();
        // Otherwise Maven would wait for threads that never end.
        System.exit(1);
    }

    private static String stackTrace(Throwable unexpected) {
        StringWriter text = new StringWriter();
        unexpected.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** Says nothing during the end, which makes the rest fail. */
    private void complain(String reason) {
        if (!ending) {
            progress.print(reason);
        }
    }

    private void run() throws Exception {
        FLYWAY.setLevel(Level.WARNING);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        Settings settings = Settings.read();
        DataFolder folder = opened(DataFolder.open(settings.data()));
        LeftOvers leftOvers = opened(new LeftOvers(folder, progress));
        leftOvers.end();
        Kept.Database database = database(settings, folder);
        DatabaseLogins logins = database.logins();
        migrate(settings, logins);
        PayaraMicro server = server(settings, logins, folder);
        server.awaitFirstPage();
        welcome(settings, logins, server);
        Watch.keep(new Watch(database, progress), new Watch(server, progress));
    }

    private Kept.Database database(Settings settings, DataFolder folder) throws Exception {
        if (settings.database().isPresent()) {
            progress.say("Using the database of MITPLAN_DB_URL");
            new Schema(settings.database().get()).check();
            return new ForeignDatabase(settings.database().get());
        }
        progress.say("Starting MariaDB, data in " + folder);
        return opened(EmbeddedMariaDb.start(folder));
    }

    private void migrate(Settings settings, DatabaseLogins logins) {
        Schema schema = new Schema(logins);
        progress.say("Database runs; " + schema.migrate() + " migrations applied");
        if (settings.demo()) {
            progress.say("Demo data: " + schema.inventOffice() + " files loaded");
        }
        if (schema.isInvented() && !settings.address().isLoopbackAddress()) {
            throw new Refused(
                    "The database holds demo sign-ins, which everyone knows: use another");
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
        new Schema(logins).setupCode().ifPresent(code -> inviteToSetUp(code, server));
        progress.print("");
        progress.say("Mitplan is ready: " + server.address() + "  (Ctrl-C ends it)");
    }

    private void inviteToSetUp(OneTimeCode code, PayaraMicro server) {
        progress.print(
                "\nNobody works here yet. Set up the office at %soffice/setup%n"
                                .formatted(server.address())
                        + "  One-time code, good until then or until the next start: "
                        + code.text());
    }

    private synchronized <T extends AutoCloseable> T opened(T part) throws Exception {
        if (ending) {
            part.close();
            throw new Refused("ended while starting");
        }
        running.push(part);
        return part;
    }

    private void end() {
        ending = true;
        starting.interrupt();
        try {
            givenUp.await(SECONDS_TO_GIVE_UP, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        closeAll();
    }

    private synchronized void closeAll() {
        boolean any = running.size() > 2;
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
