package org.mitplan.access.draft;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitplan.access.OwnAccess;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.sql.Row;
import org.mitplan.shared.text.CleanText;
import org.mitplan.shared.web.Malformed;

/**
 * What somebody typed into a form and did not store yet.
 *
 * @param tab the opened page in which it was typed
 * @param body the fields of the form as JSON
 * @param since from when its days count, see {@link DraftAge}; null while its author can open the
 *     file
 */
public record Draft(String tab, String body, Instant savedAt, Instant since) {
    /** So many tabs of one form keep a draft. */
    public static final int MOST_TABS = 20;

    private static final int LARGEST = 200_000;
    private static final int BEGINNING = 90;
    private static final String TAB = "[0-9a-z]{1,16}";

    /**
     * Refuses what is no draft, or too much of one.
     *
     * @param tab up to 16 digits and small letters that the page drew when it was opened
     * @param body JSON of at most 200,000 characters
     */
    public static void check(String tab, String body) {
        if (!tab.matches(TAB)) {
            throw new DomainException("draft.unknown");
        }
        if (body.length() > LARGEST) {
            throw new DomainException("draft.toolarge");
        }
    }

    /**
     * What a page sent, as it is kept.
     *
     * @throws Malformed if something stands where a page of ours writes something else
     */
    public static String body(JsonObject sent) {
        if (!sent.entrySet().stream().allMatch(Draft::isOfAPage)) {
            throw new Malformed();
        }
        return sent.toString();
    }

    private static boolean isOfAPage(Map.Entry<String, JsonValue> part) {
        return switch (part.getKey()) {
            case "fields", "base" ->
                    part.getValue() instanceof JsonObject fields && areTexts(fields.values());
            case "labels" ->
                    part.getValue() instanceof JsonObject labels
                            && labels.values().stream()
                                    .allMatch(
                                            one -> one instanceof JsonArray told && areTexts(told));
            default -> part.getValue() instanceof JsonString;
        };
    }

    private static boolean areTexts(Collection<JsonValue> parts) {
        return parts.stream().allMatch(JsonString.class::isInstance);
    }

    /** One whose days are not asked for. */
    public Draft(String tab, String body, Instant savedAt) {
        this(tab, body, savedAt, null);
    }

    /** From tab, body and saved_at of a row. */
    public static Draft of(Row row) {
        return new Draft(row.text("tab"), row.text("body"), row.moment("saved_at"));
    }

    /** The same with since of the row; that a file is gone may not stand in any row yet. */
    static Draft of(Row row, OwnAccess access, Instant now) {
        Instant since = row.moment("since");
        return new Draft(
                row.text("tab"),
                row.text("body"),
                row.moment("saved_at"),
                access.isOfOpenFile() ? null : since == null ? now : since);
    }

    /** What was typed, to be read without the form. */
    public List<Typed> typed() {
        return Typed.of(fields());
    }

    /** What is no object of JSON holds nothing. */
    private JsonObject fields() {
        try {
            return JSON.createReader(new StringReader(body)).readObject();
        } catch (JsonException none) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    /** What was written in it, by field, without what was only chosen or ticked. */
    Map<String, String> words() {
        return typed().stream()
                .filter(typed -> !typed.chosen())
                .collect(Collectors.toMap(Typed::name, typed -> CleanText.lines(typed.text())));
    }

    /** Whether somebody wrote something; choices alone are quickly made again. */
    public boolean isWorthKeeping() {
        return !words().isEmpty();
    }

    /** Whether nothing stands in it that another draft of the same form does not hold. */
    private boolean isIn(Draft other) {
        return other.words().entrySet().containsAll(words().entrySet());
    }

    /** Whether all that was written in it is in what is being sent. */
    private boolean isIn(Map<String, Set<String>> sent) {
        return typed().stream()
                .filter(typed -> !typed.chosen())
                .allMatch(
                        typed ->
                                sent.getOrDefault(typed.control(), Set.of())
                                        .contains(CleanText.lines(typed.text())));
    }

    /**
     * The tabs whose drafts are needless beside this one.
     *
     * @param ofTheForm what lies there of the form
     * @throws DomainException if this would be one tab more than anybody can look through
     */
    public List<String> covers(List<Draft> ofTheForm) {
        List<String> covered =
                ofTheForm.stream()
                        .filter(one -> !one.tab.equals(tab) && one.isIn(this))
                        .map(Draft::tab)
                        .toList();
        boolean further = ofTheForm.stream().noneMatch(one -> one.tab.equals(tab));
        if (further && ofTheForm.size() - covered.size() >= MOST_TABS) {
            throw new DomainException("draft.toomany");
        }
        return covered;
    }

    /**
     * The tabs of all drafts that are done with when this is stored.
     *
     * @param inTab the page that is sent
     * @param sent its words by control
     */
    static List<String> settled(
            List<Draft> ofTheForm, String inTab, Map<String, Set<String>> sent) {
        return ofTheForm.stream()
                .filter(one -> one.tab.equals(inTab) || one.isIn(sent))
                .map(Draft::tab)
                .toList();
    }

    /** The first words of it, by which its author knows which one it is. */
    private String beginning() {
        String all =
                typed().stream()
                        .sorted(Comparator.comparing(Typed::chosen))
                        .map(typed -> CleanText.line(typed.text()))
                        .collect(Collectors.joining(" · "));
        String start =
                all.codePoints()
                        .limit(BEGINNING)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return start.equals(all) ? all : start + "…";
    }

    /** As the form that offers it reads it. */
    public JsonObject json() {
        LocalDate until = DraftAge.lastDay(since);
        return JSON.createObjectBuilder(fields())
                .add("tab", tab)
                .add("beginning", beginning())
                .add("savedAt", savedAt.toString())
                .add("until", until == null ? "" : until.toString())
                .build();
    }
}
