package org.mitplan.access.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.List;

/**
 * What somebody typed into one field, to be read without its form.
 *
 * @param label what the page called the field, empty where the draft does not say
 */
public record Typed(String label, String text) implements Serializable {
    private static final String SEEN = "version";

    /** The fields of a draft that were typed into, without those in which nothing stands. */
    static List<Typed> of(JsonObject draft) {
        JsonObject fields = object(draft, "fields", draft);
        JsonObject base = object(draft, "base", fields);
        JsonObject labels = object(draft, "labels", JsonValue.EMPTY_JSON_OBJECT);
        return fields.keySet().stream()
                .filter(name -> base.containsKey(name) && !name.equals(SEEN))
                .map(name -> field(name, fields, labels))
                .filter(typed -> !typed.text().isBlank())
                .toList();
    }

    private static Typed field(String name, JsonObject fields, JsonObject labels) {
        JsonArray told =
                labels.get(name) instanceof JsonArray words && words.size() > 1
                        ? words
                        : JsonValue.EMPTY_JSON_ARRAY;
        String choice = told.isEmpty() ? "" : text(told.get(1));
        return new Typed(
                told.isEmpty() ? "" : text(told.get(0)),
                choice.isEmpty() ? text(fields.get(name)) : choice);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    private static JsonObject object(JsonObject of, String name, JsonObject otherwise) {
        return of.get(name) instanceof JsonObject inner ? inner : otherwise;
    }
}
