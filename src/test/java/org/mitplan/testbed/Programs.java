package org.mitplan.testbed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs that tests need; as root on Debian it installs what is missing. */
public final class Programs {
    private static final String ALSO_HERE = "/usr/sbin";

    private Programs() {}

    /**
     * The first of these programs that there is.
     *
     * @param names under which it may be known
     * @param source Debian's package that has it
     * @throws IllegalStateException if there is none, saying what to install
     */
    public static Path find(List<String> names, String source)
            throws IOException, InterruptedException {
        Optional<Path> found = onPath(names);
        if (found.isEmpty() && isRoot() && Files.exists(Path.of("/etc/debian_version"))) {
            apt("update");
            apt("install", "-y", "--no-install-recommends", source);
            found = onPath(names);
        }
        return found.orElseThrow(
                () ->
                        new IllegalStateException(
                                "The tests need %s: install Debian's package %s"
                                        .formatted(names.get(0), source)));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = System.getenv("PATH") + File.pathSeparator + ALSO_HERE;
        return names.stream()
                .flatMap(
                        name ->
                                Stream.of(path.split(File.pathSeparator))
                                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void apt(String... arguments) throws IOException, InterruptedException {
        List<String> wait = List.of("apt-get", "-q", "-o", "DPkg::Lock::Timeout=300");
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(wait.stream(), Stream.of(arguments)).toList());
        builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
        File log = new File("target/install.log");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("apt-get ended with " + status + ": see " + log);
        }
    }
}
