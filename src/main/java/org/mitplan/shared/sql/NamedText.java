package org.mitplan.shared.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mitplan.shared.id.Id;

/** SQL with names for values; what stands in quotes is no name. */
final class NamedText {
    private static final Pattern NAME = Pattern.compile("'(?:[^']|'')*'|:([A-Za-z]\\w*)");

    private final String text;
    private final List<String> places;
    private final Map<String, Object> values = new HashMap<>();

    NamedText(String text) {
        this.text = text;
        this.places =
                NAME.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(Objects::nonNull)
                        .toList();
    }

    boolean has(String name) {
        return places.contains(name);
    }

    void bind(String name, Object value) {
        if (!has(name)) {
            throw new IllegalArgumentException("no :" + name + " in the statement");
        }
        values.put(name, value instanceof Collection<?> all ? list(name, all) : plain(value));
    }

    /** Of none, SQL can make no list. */
    private static List<?> list(String name, Collection<?> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("none for :" + name);
        }
        return all.stream().map(NamedText::plain).toList();
    }

    /** With a mark for each value: "in (:files)" gets as many as there are files. */
    String forDriver() {
        return NAME.matcher(text)
                .replaceAll(
                        found ->
                                found.group(1) == null
                                        ? Matcher.quoteReplacement(found.group())
                                        : marks(values.get(found.group(1))));
    }

    private static String marks(Object value) {
        return value instanceof List<?> all ? "?" + ", ?".repeat(all.size() - 1) : "?";
    }

    /** The values in the order of their places. */
    List<Object> values() {
        List<Object> ordered = new ArrayList<>();
        for (String place : places) {
            if (!values.containsKey(place)) {
                throw new IllegalStateException("no value for :" + place);
            }
            if (values.get(place) instanceof List<?> all) {
                ordered.addAll(all);
            } else {
                ordered.add(values.get(place));
            }
        }
        return ordered;
    }

    private static Object plain(Object value) {
        if (value instanceof Id id) {
            return id.value();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        }
        return value;
    }
}
