package org.mitplan.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The application in its server, as a process of its own. */
public final class PayaraMicro implements Kept, AutoCloseable {
    private static final int SECONDS_TO_START = 180;
    private static final int SECONDS_TO_FIRST_PAGE = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String PASSWORD = "mitplan.db.password";
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final ProcessBuilder program;
    private final Path log;
    private final URI address;
    private final Path runtime;
    private ChildProcess process;
    private boolean closed;

    private PayaraMicro(ProcessBuilder program, Path log, URI address, Path runtime) {
        this.program = program;
        this.log = log;
        this.address = address;
        this.runtime = runtime;
    }

    /** Starts the server with the given archive at the root context. */
    public static PayaraMicro start(
            Path application, Settings settings, DatabaseLogins logins, DataFolder folder)
            throws IOException {
        Path runtime = runtime(folder);
        List<String> command = command(application, settings, folder, runtime);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("MITPLAN_"));
        builder.environment().putAll(environment(settings, logins));
        folder.hand(PASSWORD, logins.password());
        PayaraMicro server =
                new PayaraMicro(
                        builder,
                        folder.path("payara.log"),
                        url(settings.address(), settings.port()),
                        runtime);
        server.run();
        return server;
    }

    private synchronized void run() throws IOException {
        if (closed) {
            throw new Refused("ended while starting");
        }
        // What an earlier run left would be deployed first, only to be replaced.
        DataFolder.deleteTree(runtime);
        Files.createDirectory(runtime, OWNER_ONLY);
        process = ChildProcess.start("Payara Micro", program, log);
    }

    /** Where the server unpacks itself: it cannot work below a folder with umlauts or spaces. */
    private static Path runtime(DataFolder folder) throws IOException {
        Path wanted = folder.path("payara");
        boolean plain = wanted.toString().matches("[-A-Za-z0-9._/]+");
        return plain ? wanted : Files.createTempDirectory("mitplan-payara-");
    }

    private static URI url(InetAddress address, int port) {
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return URI.create(
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
    }

    private static List<String> command(
            Path application, Settings settings, DataFolder folder, Path runtime) {
        Path server = Path.of("target/payara-micro.jar").toAbsolutePath();
        if (Files.notExists(server) || Files.notExists(application)) {
            throw new Refused(
                    "The application is not built: run mvn -DskipTests package exec:java");
        }
        List<String> command = java(settings, folder);
        command.addAll(List.of("-jar", server.toString()));
        command.addAll(
                List.of("--deploy", application.toAbsolutePath().toString(), "--contextroot", "/"));
        command.addAll(List.of("--port", Integer.toString(settings.port())));
        command.addAll(List.of("--rootdir", runtime.toString()));
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--secretsdir", folder.handed().toString()));
        Path deployment = Path.of("deployment").toAbsolutePath();
        command.addAll(List.of("--prebootcommandfile", deployment + "/payara-preboot.txt"));
        command.addAll(List.of("--postdeploycommandfile", deployment + "/payara-postdeploy.txt"));
        command.addAll(List.of("--logproperties", deployment + "/logging.properties"));
        return command;
    }

    private static List<String> java(Settings settings, DataFolder folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(LeftOvers.mark(folder));
        command.add("-Xmx" + settings.heap());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-XX:+UseSerialGC");
        // A server without memory answers nobody, and does not get well: the launcher starts
        // another.
        command.add("-XX:+ExitOnOutOfMemoryError");
        if (settings.demo()) {
            // Halves the work of starting; what it costs is speed after hours of real load.
            command.add("-XX:TieredStopAtLevel=1");
        }
        return command;
    }

    /** What is no secret; the password lies in a file that only the owner can read. */
    static Map<String, String> environment(Settings settings, DatabaseLogins logins) {
        return Map.of(
                "MITPLAN_DB_URL", logins.applicationUrl(),
                "MITPLAN_DB_USER", logins.user(),
                "MITPLAN_HTTP_ADDRESS", settings.address().getHostAddress(),
                "MITPLAN_HTTP_HOST", settings.host(),
                "MITPLAN_SESSION_MINUTES", Integer.toString(settings.sessionMinutes()),
                "MITPLAN_FILE_PREFIX", settings.filePrefix(),
                "MITPLAN_PLAN_FOUREYES", settings.fourEyes() ? "on" : "off",
                "MITPLAN_OMBUDS", settings.ombuds(),
                "MITPLAN_HTTP_TLS", settings.tls() ? "on" : "off",
                "MITPLAN_DEMO", settings.demo() ? "on" : "off");
    }

    public URI address() {
        return address;
    }

    /** Waits until the first page has come whole. */
    public void awaitFirstPage() throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + SECONDS_TO_START * 1_000L;
        boolean started = false;
        int status = 0;
        while (System.currentTimeMillis() < end) {
            process.refuseIfEnded();
            status = status(address, Duration.ofSeconds(SECONDS_TO_FIRST_PAGE));
            if (status == 200) {
                return;
            }
            if (!started && process.hasLogged(" ready in ")) {
                started = true;
                end = System.currentTimeMillis() + SECONDS_TO_FIRST_PAGE * 1_000L;
            }
            Thread.sleep(100);
        }
        throw new Refused(
                "The first page does not come (status %d); end of the log:%n%s"
                        .formatted(status, process.endOfLog()));
    }

    private static int status(URI page, Duration patience) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).timeout(patience).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    public synchronized long pid() {
        return process.pid();
    }

    @Override
    public String name() {
        return "The server";
    }

    @Override
    public String again() {
        return "Starting Payara Micro again";
    }

    @Override
    public synchronized boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it says that it reaches its database. */
    @Override
    public boolean answers() throws InterruptedException {
        return status(address.resolve("api/alive"), PATIENCE) == 204;
    }

    @Override
    public synchronized void kill() {
        process.kill();
    }

    @Override
    public void startAgain() throws IOException, InterruptedException {
        run();
        awaitFirstPage();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        process.close();
        if (runtime.getFileName().toString().startsWith("mitplan-payara-")) {
            DataFolder.deleteTree(runtime);
        }
    }
}
