package org.mitplan.testbed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mitplan.start.Ports;
import org.mitplan.start.Start;

/** The product as the start command starts it, on data of its own, which outlive it. */
public final class OwnProduct implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Mitplan is ready: (http://\\S+)");
    private static final String[] NONE = {};
    private static final int SECONDS_TO_START = 240;
    private static final int SECONDS_TO_END = 20;
    private final Path data;
    private final Process launcher;
    private final Path said;
    private URI address;

    private OwnProduct(Path data, Process launcher, Path said) {
        this.data = data;
        this.launcher = launcher;
        this.said = said;
    }

    /** Starts it and waits until it can be used; the settings are those of settings.example. */
    public static OwnProduct start(Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("mitplan-start-", ".log");
        ProcessBuilder start =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Start.class.getName())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        start.environment().keySet().removeIf(name -> name.startsWith("MITPLAN_"));
        start.environment().put("MITPLAN_DATA", data.toString());
        start.environment().put("MITPLAN_HTTP_PORT", Integer.toString(Ports.free()));
        start.environment().putAll(settings);
        OwnProduct product = new OwnProduct(data, start.start(), said);
        product.awaitReady();
        return product;
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int tenths = 0; tenths < SECONDS_TO_START * 10; tenths++) {
            Matcher ready = READY.matcher(said());
            if (ready.find()) {
                address = URI.create(ready.group(1));
                return;
            }
            if (launcher.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("The product does not start:\n" + said());
    }

    public URI address() {
        return address;
    }

    /** The server, as the launcher runs it at this moment. */
    public ProcessHandle server() {
        return process("-Dmitplan.folder=" + data);
    }

    /** The database, as the launcher runs it at this moment. */
    public ProcessHandle database() {
        return process("--datadir=" + data.resolve("database"));
    }

    private static ProcessHandle process(String mark) {
        return ProcessHandle.allProcesses()
                .filter(one -> List.of(one.info().arguments().orElse(NONE)).contains(mark))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the launcher has said this so many times. */
    public void awaitSaid(String line, int times) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < SECONDS_TO_START * 10; tenths++) {
            if (said().lines().filter(said -> said.contains(line)).count() >= times) {
                return;
            }
            if (launcher.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("\"" + line + "\" is not said:\n" + said());
    }

    /** What the start command has printed so far. */
    public String said() throws IOException {
        return Files.readString(said);
    }

    /** Ends database, server and launcher at once and without warning, as a power cut does. */
    public void cutPower() {
        List<ProcessHandle> all =
                Stream.concat(
                                Stream.of(launcher.toHandle()),
                                ProcessHandle.allProcesses().filter(this::worksOnTheData))
                        .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            process.onExit().join();
        }
    }

    private boolean worksOnTheData(ProcessHandle process) {
        return Stream.of(process.info().arguments().orElse(NONE))
                .anyMatch(argument -> argument.startsWith("-") && argument.contains("=" + data));
    }

    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().orTimeout(SECONDS_TO_END, TimeUnit.SECONDS).join();
    }
}
