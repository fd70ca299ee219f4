package org.mitplan.shared.web;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Fields of what a script sent; whatever is of another kind counts as left out. */
public final class JsonFields {
    private static final int NONE = -1;

    private JsonFields() {}

    public static String text(JsonObject of, String name) {
        return of.get(name) instanceof JsonString text ? text.getString() : "";
    }

    public static boolean flag(JsonObject of, String name) {
        return JsonValue.TRUE.equals(of.get(name));
    }

    /** The version of a row that somebody saw; one that no row has where none was sent. */
    public static int version(JsonObject of) {
        try {
            return of.get("version") instanceof JsonNumber number ? number.intValueExact() : NONE;
        } catch (ArithmeticException noVersion) {
            return NONE;
        }
    }
}
