package org.mitplan.start;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/** The folder that keeps everything between starts; one start at a time may use it. */
public final class DataFolder implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> READ_BY_OWNER =
            PosixFilePermissions.fromString("rw-------");
    private final Path folder;
    private FileChannel channel;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Creates the folder if need be and locks it until closed. */
    public static DataFolder open(Path path) throws IOException {
        if (Files.notExists(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, OWNER_ONLY);
        }
        DataFolder folder = new DataFolder(path.toRealPath());
        folder.lock();
        return folder;
    }

    private void lock() throws IOException {
        channel =
                FileChannel.open(path("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new Refused("Mitplan is already running with the data folder " + folder);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** A secret that is made once and then stays; only the owner of the folder can read it. */
    String secret(String name) throws IOException {
        Path file = path("secrets.properties");
        Properties secrets = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                secrets.load(in);
            }
        } else {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(READ_BY_OWNER));
        }
        if (!secrets.containsKey(name)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            secrets.setProperty(name, HexFormat.of().formatHex(random));
            try (Writer out = Files.newBufferedWriter(file)) {
                secrets.store(out, null);
            }
        }
        return secrets.getProperty(name);
    }

    /** Puts down what a child process must know and nobody else may read. */
    void hand(String name, String secret) throws IOException {
        Files.createDirectories(handed(), PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Path file = handed().resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(READ_BY_OWNER));
        Files.writeString(file, secret);
    }

    /** The folder of what was handed over: a file for each, named after it. */
    Path handed() {
        return path("handed");
    }

    /** Forgets what earlier starts have left, except for the programs of the database. */
    public void reset() throws IOException {
        delete("database");
        delete("database.ready");
        delete("payara");
    }

    void delete(String name) throws IOException {
        deleteTree(path(name));
    }

    static void deleteTree(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path dir, IOException failure)
                            throws IOException {
                        Files.delete(dir);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
