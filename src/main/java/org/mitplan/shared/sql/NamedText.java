package org.mitplan.shared.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mitplan.shared.id.Id;

/** SQL with names for values; what stands in quotes is no name. */
final class NamedText {
    private static final Pattern NAME = Pattern.compile("'(?:[^']|'')*'|:([A-Za-z]\\w*)");

    private final String forDriver;
    private final List<String> places = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    NamedText(String text) {
        Matcher found = NAME.matcher(text);
        StringBuilder driver = new StringBuilder();
        while (found.find()) {
            String name = found.group(1);
            if (name != null) {
                places.add(name);
            }
            found.appendReplacement(
                    driver, name == null ? Matcher.quoteReplacement(found.group()) : "?");
        }
        forDriver = found.appendTail(driver).toString();
    }

    boolean has(String name) {
        return places.contains(name);
    }

    void bind(String name, Object value) {
        if (!has(name)) {
            throw new IllegalArgumentException("no :" + name + " in the statement");
        }
        values.put(name, plain(value));
    }

    String forDriver() {
        return forDriver;
    }

    /** The values in the order of their places. */
    List<Object> values() {
        List<Object> ordered = new ArrayList<>();
        for (String place : places) {
            if (!values.containsKey(place)) {
                throw new IllegalStateException("no value for :" + place);
            }
            ordered.add(values.get(place));
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
