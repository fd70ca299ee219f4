package org.mitplan.access.draft;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Row;

/**
 * What somebody typed into a form and did not store yet.
 *
 * @param tab the opened page in which it was typed
 * @param body the fields of the form as JSON
 */
public record Draft(String tab, String body, Instant savedAt) {
    private static final int LARGEST = 200_000;
    private static final String TAB = "[0-9a-z]{1,16}";

    /**
     * Refuses what is no draft, or too much of one.
     *
     * @param tab up to 16 digits and small letters that the page drew when it was opened
     * @param body JSON of at most 200,000 characters
     */
    public static void check(String tab, String body) {
        if (body.length() > LARGEST || !tab.matches(TAB)) {
            throw new DomainException("draft.toolarge");
        }
    }

    /** From tab, body and moment of a row. */
    public static Draft of(Row row) {
        return new Draft(row.text(0), row.text(1), row.moment(2));
    }

    /** What was typed, to be read without the form. */
    public List<Typed> typed() {
        return Typed.of(Json.createReader(new StringReader(body)).readObject());
    }

    /** As the form that offers it reads it. */
    public JsonObject json() {
        return Json.createObjectBuilder(Json.createReader(new StringReader(body)).readObject())
                .add("tab", tab)
                .add("savedAt", savedAt.toString())
                .build();
    }
}
