package org.mitplan.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the walk: what everybody may expect of one page, command or boundary method. */
record WalkTable(List<WalkTable.Line> lines) {
    /** One target with its expected answers. */
    record Line(Map<String, String> cells) {
        String get(String column) {
            return cells.get(column);
        }

        /** What the profile of the row says. */
        String expected(Walker who) {
            String word = Profiles.named(get("profile")).get(who.column());
            return word.equals("OUT") ? turnedAway() : word;
        }

        /** How whoever is not signed in is told so. */
        private String turnedAway() {
            String address = get("address");
            if (address == null) {
                return "FORBIDDEN";
            }
            return address.startsWith("api/") ? "UNKNOWN" : "SIGN_IN";
        }

        @Override
        public String toString() {
            return String.join(" ", cells.values().stream().limit(2).toList());
        }
    }

    /** Reads a table beside this class; its first line names the columns. */
    static WalkTable read(String name) {
        try (InputStream in = WalkTable.class.getResourceAsStream(name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] columns = split(reader.readLine());
            return new WalkTable(reader.lines().map(line -> line(columns, split(line))).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String[] split(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toArray(String[]::new);
    }

    private static Line line(String[] columns, String[] values) {
        if (columns.length != values.length) {
            throw new IllegalStateException("Wrong number of cells: " + String.join(";", values));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            cells.put(columns[i], values[i]);
        }
        return new Line(cells);
    }
}
