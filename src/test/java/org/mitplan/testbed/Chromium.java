package org.mitplan.testbed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser for the tests; as root on Debian it installs one if there is none. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    static Path path() throws IOException, InterruptedException {
        String set = System.getenv("CHROMIUM");
        if (set != null) {
            return Path.of(set);
        }
        Optional<Path> found = onPath();
        if (found.isEmpty() && isRoot() && Files.exists(Path.of("/etc/debian_version"))) {
            install();
            found = onPath();
        }
        return found.orElseThrow(
                () ->
                        new IllegalStateException(
                                "The tests need a browser: install Debian's package chromium, or"
                                        + " set CHROMIUM to the program of a Chromium or Chrome"));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> onPath() {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() throws IOException, InterruptedException {
        apt("update");
        apt("install", "-y", "--no-install-recommends", "chromium");
    }

    private static void apt(String... arguments) throws IOException, InterruptedException {
        List<String> wait = List.of("apt-get", "-q", "-o", "DPkg::Lock::Timeout=300");
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(wait.stream(), Stream.of(arguments)).toList());
        builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
        File log = new File("target/chromium-install.log");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("apt-get ended with " + status + ": see " + log);
        }
    }
}
