package org.mitplan.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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
                    name
                            + " ended with status "
                            + process.exitValue()
                            + "; end of "
                            + log
                            + ":\n"
                            + String.join("\n", lastLines()));
        }
    }

    private List<String> lastLines() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - LAST_LINES), all.size());
        }
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
