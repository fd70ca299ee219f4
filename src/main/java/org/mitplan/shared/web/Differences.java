package org.mitplan.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.mitplan.shared.Texts;
import org.mitplan.shared.text.CleanText;

/** Where what somebody typed differs from what somebody else has stored meanwhile. */
public final class Differences {
    private final List<Line> lines = new ArrayList<>();

    /**
     * One field in both versions.
     *
     * @param theirs as it stands in the file
     * @param mine as it stands in the form
     */
    public record Line(String field, String theirs, String mine) {}

    /** Compares one field; the key names it as the form does. */
    public Differences of(String key, String theirs, String mine) {
        return named(Texts.of(key), theirs, mine);
    }

    /** Compares one field that is named after a person or a thing. */
    public Differences named(String name, String theirs, String mine) {
        String typed = CleanText.lines(mine);
        if (!theirs.equals(typed)) {
            lines.add(new Line(name, shown(theirs), shown(typed)));
        }
        return this;
    }

    private static String shown(String text) {
        return text.isEmpty() ? Texts.of("none") : text;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
