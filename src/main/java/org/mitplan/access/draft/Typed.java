package org.mitplan.access.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.List;
import org.mitplan.shared.text.CleanText;

/**
 * What somebody typed into one field, to be read without its form.
 *
 * @param name of the field in the draft
 * @param label what the page called the field, empty where the draft does not say
 * @param chosen whether it was chosen or ticked rather than written
 * @param control as which the form sends the field, empty where the draft does not say
 */
public record Typed(String name, String label, String text, boolean chosen, String control)
        implements Serializable {
    private static final String SEEN = "version";

    /** The fields of a draft that were typed into, without those in which nothing stands. */
    static List<Typed> of(JsonObject draft) {
        JsonObject fields = object(draft, "fields", draft);
        JsonObject base = object(draft, "base", fields);
        JsonObject labels = object(draft, "labels", JsonValue.EMPTY_JSON_OBJECT);
        return fields.keySet().stream()
                .filter(name -> base.containsKey(name) && !name.equals(SEEN))
                .map(name -> field(name, text(fields.get(name)), labels))
                .filter(typed -> !CleanText.lines(typed.text()).isEmpty())
                .toList();
    }

    /** What was written, without labels and choices, which are words of the page. */
    public static List<Typed> wordsAlone(List<Typed> all) {
        return all.stream()
                .filter(typed -> !typed.chosen())
                .map(typed -> new Typed(typed.name, "", typed.text, false, ""))
                .toList();
    }

    /** A label says what the field is called, what was chosen, and as what it is sent. */
    private static Typed field(String name, String value, JsonObject labels) {
        JsonArray told =
                labels.get(name) instanceof JsonArray words ? words : JsonValue.EMPTY_JSON_ARRAY;
        String choice = at(told, 1);
        boolean ticked = value.equals("true") || value.equals("false");
        return new Typed(
                name,
                at(told, 0),
                choice.isEmpty() ? value : choice,
                ticked || !choice.isEmpty(),
                at(told, 2));
    }

    private static String at(JsonArray told, int place) {
        return told.size() > place ? text(told.get(place)) : "";
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    private static JsonObject object(JsonObject of, String name, JsonObject otherwise) {
        return of.get(name) instanceof JsonObject inner ? inner : otherwise;
    }
}
