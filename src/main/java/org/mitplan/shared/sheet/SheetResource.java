package org.mitplan.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that lie beside this package: typefaces and stylesheets. */
final class SheetResource {
    private SheetResource() {}

    static byte[] bytes(String name) {
        try (InputStream file = SheetResource.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Missing beside the sheet: " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
