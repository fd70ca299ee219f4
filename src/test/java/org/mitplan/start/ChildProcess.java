package org.mitplan.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that runs beside the start and is ended with it; its output goes to a log file. */
final class ChildProcess implements AutoCloseable {
    private static final int LAST_LINES = 25;
    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(String name, ProcessBuilder builder, Path log) throws IOException {
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        return new ChildProcess(name, process, log);
    }

    long pid() {
        return process.pid();
    }

    void refuseIfEnded() throws IOException {
        if (!process.isAlive()) {
            throw new Refused(
                    "%s ended with status %d; end of the log:%n%s"
                            .formatted(name, process.exitValue(), endOfLog()));
        }
    }

    boolean hasLogged(String text) throws IOException {
        return Files.readString(log, StandardCharsets.ISO_8859_1).contains(text);
    }

    String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        return String.join("\n", last) + "\n(" + log + ")";
    }

    /** Waits until the program has ended of itself. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        end(process.toHandle());
    }

    /** Asks a process to end, and makes it end if it has not after some seconds. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(7, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (Exception slow) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
