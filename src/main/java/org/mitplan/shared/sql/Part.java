package org.mitplan.shared.sql;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One of many things in a column: what {@code json_arrayagg(json_object('name', ...))} packs, read
 * by the names given there.
 */
public final class Part {
    private final JsonObject values;

    private Part(JsonObject values) {
        this.values = values;
    }

    static <T> List<T> all(String json, Function<Part, T> shape) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return all(reader.readArray(), shape);
        }
    }

    private static <T> List<T> all(JsonArray array, Function<Part, T> shape) {
        return array.getValuesAs(JsonObject.class).stream().map(Part::new).map(shape).toList();
    }

    /** Words; empty for null. */
    public String text(String name) {
        String text = read(name);
        return text == null ? "" : text;
    }

    /** A number; 0 for null. */
    public int number(String name) {
        return value(name) instanceof JsonNumber number ? number.intValue() : 0;
    }

    /** What was compared, or a column that is a flag. */
    public boolean flag(String name) {
        return value(name) == JsonValue.TRUE || number(name) != 0;
    }

    /** An id of the given type; null for null. */
    public <T> T id(String name, Function<UUID, T> type) {
        String id = read(name);
        return id == null ? null : type.apply(UUID.fromString(id));
    }

    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String constant = read(name);
        return constant == null ? null : Enum.valueOf(type, constant);
    }

    public LocalDate date(String name) {
        return Written.date(read(name));
    }

    /** A moment, stored as UTC. */
    public Instant moment(String name) {
        return Written.moment(read(name));
    }

    public boolean isNull(String name) {
        return value(name) == JsonValue.NULL;
    }

    /** A part of this part; null for null. */
    public <T> T one(String name, Function<Part, T> shape) {
        return isNull(name) ? null : shape.apply(new Part(value(name).asJsonObject()));
    }

    /** Many parts of this part; none for null. */
    public <T> List<T> many(String name, Function<Part, T> shape) {
        return isNull(name) ? List.of() : all(value(name).asJsonArray(), shape);
    }

    private String read(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonString words) {
            return words.getString();
        }
        return value == JsonValue.NULL ? null : value.toString();
    }

    private JsonValue value(String name) {
        JsonValue value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no '" + name + "' in " + values.keySet());
        }
        return value;
    }
}
