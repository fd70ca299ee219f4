package org.mitplan.testbed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds the browser for the tests; CHROMIUM names another than the first one there is. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    static Path path() throws IOException, InterruptedException {
        String set = System.getenv("CHROMIUM");
        return set == null ? Programs.find(NAMES, "chromium") : Path.of(set);
    }
}
