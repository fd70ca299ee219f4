package org.mitplan.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A log that never takes more than its share of the disk: it begins anew when it is full and at
 * each start, and the last few before it are kept.
 */
final class RotatingLog extends OutputStream {
    static final int KEPT = 4;
    private final Path file;
    private final long most;
    private OutputStream out;
    private long written;

    /**
     * @param most bytes after which the log begins anew
     */
    RotatingLog(Path file, long most) throws IOException {
        this.file = file;
        this.most = most;
        begin();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (written + count > most && written > 0) {
            out.close();
            begin();
        }
        out.write(bytes, from, count);
        written += count;
    }

    private void begin() throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            for (int age = KEPT; age > 0; age--) {
                Path younger = older(age - 1);
                if (Files.exists(younger)) {
                    Files.move(younger, older(age), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        out = Files.newOutputStream(file);
        written = 0;
    }

    /** The log itself at age nothing. */
    private Path older(int age) {
        return age == 0 ? file : file.resolveSibling(file.getFileName() + "." + age);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
