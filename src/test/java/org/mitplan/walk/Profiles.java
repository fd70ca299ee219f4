package org.mitplan.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What each kind of person may expect, one profile a line: a new kind of person is one column. */
final class Profiles {
    private static final Map<String, WalkTable.Line> ALL = read();

    private Profiles() {}

    private static Map<String, WalkTable.Line> read() {
        return WalkTable.read("profiles.csv").lines().stream()
                .collect(
                        Collectors.toMap(
                                line -> line.get("profile"),
                                line -> line,
                                Profiles::twice,
                                LinkedHashMap::new));
    }

    private static WalkTable.Line twice(WalkTable.Line one, WalkTable.Line other) {
        throw new IllegalStateException("Two profiles have one name: " + other);
    }

    static WalkTable.Line named(String name) {
        WalkTable.Line profile = ALL.get(name);
        if (profile == null) {
            throw new IllegalStateException("There is no profile " + name);
        }
        return profile;
    }

    static Set<String> names() {
        return new TreeSet<>(ALL.keySet());
    }
}
