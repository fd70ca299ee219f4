package org.mitplan.casefile.search;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mitplan.shared.GermanDates;

/**
 * What somebody typed to find a file: beginnings of names, a part of the number or a birth date.
 * All words must fit the file's number or one of its people; colleagues are left out, they are in
 * every file.
 */
public final class SearchWords {
    private static final int MOST_WORDS = 5;
    private static final String PEOPLE =
            "participant t join person h on h.id = t.person_id where t.file_id = f.id and t.role <> 'CASEWORKER'";
    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    /** Splits what was typed into at most five words. */
    public static SearchWords of(String typed) {
        return new SearchWords(
                Arrays.stream((typed == null ? "" : typed.strip()).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    List<String> list() {
        return words;
    }

    /** SQL condition on the file f; its parameters start at the given one. */
    public String condition(int first) {
        return words.isEmpty() ? "" : " and exists (select 1 from " + PEOPLE + person(first) + ")";
    }

    /** SQL for the person who fits best, as role and name; the young person before all others. */
    String found(int first) {
        return "(select concat(t.role, ' ', h.given_name, ' ', h.family_name) from "
                + PEOPLE
                + person(first)
                + " order by t.role <> 'YOUNG_PERSON', h.family_name, h.given_name limit 1)";
    }

    private String person(int first) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String place = "?" + (first + i);
            sql.append(
                    date(words.get(i)).isPresent()
                            ? " and h.birth_date = " + place
                            : " and (h.family_name like %1$s or h.given_name like %1$s or f.number like %2$s)"
                                    .formatted(place, number(words.get(i), place)));
        }
        return sql.toString();
    }

    /** Sets the parameters of the condition. */
    public Query bind(Query query, int first) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<LocalDate> date = date(word);
            query.setParameter(first + i, date.isPresent() ? date.get() : beginning(word));
        }
        return query;
    }

    /** The end of a number is what people say: 2026-0017. */
    private static String number(String word, String place) {
        return word.chars().anyMatch(Character::isDigit) ? "concat('%', " + place + ")" : place;
    }

    private static Optional<LocalDate> date(String word) {
        return GermanDates.parse(word);
    }

    private static String beginning(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
