package org.mitplan.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that runs beside the start and is ended with it; its output goes to a log file. */
final class ChildProcess implements AutoCloseable {
    private static final int LAST_LINES = 25;
    private static final long LOG_BYTES = 10_000_000;
    private static final int SECONDS_TO_LOG = 2;
    private final String name;
    private final Process process;
    private final Path log;
    private final Thread logging;

    private ChildProcess(String name, Process process, Path log, Thread logging) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.logging = logging;
    }

    static ChildProcess start(String name, ProcessBuilder builder, Path log) throws IOException {
        RotatingLog into = new RotatingLog(log, LOG_BYTES);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        Thread logging = new Thread(() -> log(process.getInputStream(), into), "log of " + name);
        logging.setDaemon(true);
        logging.start();
        return new ChildProcess(name, process, log, logging);
    }

    /** A full disk costs lines of the log, but never makes the program wait for being read. */
    private static void log(InputStream said, RotatingLog into) {
        byte[] block = new byte[8_192];
        try (said;
                into) {
            for (int count = said.read(block); count > 0; count = said.read(block)) {
                try {
                    into.write(block, 0, count);
                } catch (IOException full) {
                    continue;
                }
            }
        } catch (IOException ended) {
            // The program is gone, and nothing more will be said.
        }
    }

    long pid() {
        return process.pid();
    }

    void refuseIfEnded() throws IOException {
        if (!process.isAlive()) {
            awaitLog();
            throw new Refused(
                    "%s ended with status %d; end of the log:%n%s"
                            .formatted(name, process.exitValue(), endOfLog()));
        }
    }

    boolean hasLogged(String text) throws IOException {
        return Files.readString(log, StandardCharsets.ISO_8859_1).contains(text);
    }

    private void awaitLog() {
        try {
            logging.join(SECONDS_TO_LOG * 1_000L);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends a program that does not even listen to being asked. */
    void kill() {
        process.destroyForcibly().onExit().join();
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
