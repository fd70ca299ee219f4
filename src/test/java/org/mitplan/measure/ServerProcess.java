package org.mitplan.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server's process takes of memory and processor. */
final class ServerProcess {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private ServerProcess() {}

    /** The heap that is really needed, in KiB: garbage is collected first. */
    static long heap() throws IOException, InterruptedException {
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        long sum = 0;
        // The serial collector lists new generation, old generation and metaspace, in this order.
        for (int part = 0; part < 2 && used.find(); part++) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    /** The time that processors worked for it since its start. */
    static Duration cpu() {
        return running().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Everything that server and database keep on the disk. */
    static long disk() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/testbed"))) {
            return files.mapToLong(ServerProcess::size).sum();
        }
    }

    private static long size(Path file) {
        // What is gone meanwhile has no size.
        return file.toFile().isFile() ? file.toFile().length() : 0;
    }

    private static String ask(String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process =
                new ProcessBuilder(jcmd, Long.toString(running().pid()), command)
                        .redirectErrorStream(true)
                        .start();
        String reply = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return reply;
    }

    private static ProcessHandle running() {
        return ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().commandLine().orElse("").contains("payara-micro"))
                .findFirst()
                .orElseThrow();
    }
}
