package org.mitplan.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {
    private static final int MOST = 100;

    @TempDir Path folder;

    @Test
    void howeverMuchIsWrittenTheDiskKeepsSomeFilesOfBoundedSize() throws IOException {
        try (RotatingLog log = log()) {
            for (int line = 0; line < 200; line++) {
                log.write(("line %04d%n".formatted(line)).getBytes(StandardCharsets.UTF_8));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1 + RotatingLog.KEPT).allSatisfy(this::isBounded);
        }
        assertThat(file()).content().contains("line 0199");
    }

    private void isBounded(Path file) throws IOException {
        assertThat(Files.size(file)).isLessThanOrEqualTo(MOST);
    }

    @Test
    void logOfTheStartBeforeIsKept() throws IOException {
        try (RotatingLog before = log()) {
            before.write("crash".getBytes(StandardCharsets.UTF_8));
        }
        log().close();
        assertThat(file()).isEmptyFile();
        assertThat(folder.resolve("server.log.1")).hasContent("crash");
    }

    private RotatingLog log() throws IOException {
        return new RotatingLog(file(), MOST);
    }

    private Path file() {
        return folder.resolve("server.log");
    }
}
