package org.mitplan.testbed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the browser for the tests; CHROMIUM names another than the first one there is. The one
 * without windows comes first: a page costs it a fraction of the time.
 */
final class Chromium {
    private static final String HEADLESS = "chromium-headless-shell";
    private static final List<String> NAMES =
            List.of(HEADLESS, "chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    static Path path() throws IOException, InterruptedException {
        String set = System.getenv("CHROMIUM");
        return set == null ? Programs.find(NAMES, HEADLESS) : Path.of(set);
    }
}
