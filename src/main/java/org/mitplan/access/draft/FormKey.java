package org.mitplan.access.draft;

import java.io.Serializable;
import java.util.MissingResourceException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.Id;
import org.mitplan.shared.sql.Row;

/**
 * Which form something was typed into; {@link FormKind}s make such keys.
 *
 * @param kind name of a kind, also of one that is there no more
 * @param thing what the form is about; null where that is nothing, or nothing yet
 * @param part of the thing; empty where the form is about the whole
 */
public record FormKey(String kind, UUID thing, String part) implements Serializable {
    private static final String NAME = "draft.form.";
    private static final Pattern TEXT =
            Pattern.compile("([a-z]{1,20})(?:-(new|[0-9a-f-]{36})(?:-([A-Z]{1,20}))?)?");

    /**
     * Reads the key in an address: "facts", "goal-new", "goal-" and an id, "plan-" and an id and
     * "-HELP".
     *
     * @throws NotFound if it is none
     */
    public static FormKey of(String text) {
        Matcher read = TEXT.matcher(text);
        if (!read.matches()) {
            throw new NotFound();
        }
        String thing = read.group(2);
        String part = read.group(3);
        return new FormKey(
                read.group(1),
                thing == null || thing.equals("new")
                        ? null
                        : Id.parse(thing).orElseThrow(NotFound::new),
                part == null ? "" : part);
    }

    /** From kind, thing_id and part of a row. */
    public static FormKey of(Row row) {
        return new FormKey(row.text("kind"), row.id("thing_id", id -> id), row.text("part"));
    }

    /** Whether it is a form of this kind. */
    public boolean isOf(FormKind one) {
        return one.name().equals(kind);
    }

    /** What people call the form; one that nobody knows any more is just a form. */
    public String name() {
        try {
            return Texts.of(NAME + kind + tail(part));
        } catch (MissingResourceException unknown) {
            return Texts.of(NAME + "other");
        }
    }

    /** As it stands in addresses. */
    @Override
    public String toString() {
        return kind + tail(thing == null ? "" : thing.toString()) + tail(part);
    }

    private static String tail(String text) {
        return text.isEmpty() ? "" : "-" + text;
    }
}
