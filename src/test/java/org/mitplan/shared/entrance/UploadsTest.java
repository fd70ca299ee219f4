package org.mitplan.shared.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @TempDir Path folder;

    @Test
    void whatBrokeOffLongAgoIsRemovedAndNothingElse() throws Exception {
        Path old = written("upload__1.tmp", NOW.minusSeconds(1));
        Path fresh = written("upload__2.tmp", NOW.plusSeconds(1));
        Path other = written("page.java", NOW.minusSeconds(1));
        Uploads.sweep(folder, NOW);
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(other).exists();
    }

    private Path written(String name, Instant at) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "x");
        return Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
