package org.mitplan.casefile.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitplan.people.SearchKey;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.sql.Sql;
import org.mitplan.shared.text.CleanText;

/**
 * What somebody typed to find a file: beginnings of names or how they sound, a part of the number,
 * a telephone number or a birth date. All words must fit the file's number or one of its people;
 * colleagues are left out, they are in every file.
 */
public final class SearchWords {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 200;
    private static final String PEOPLE =
            "participant t join person h on h.id = t.person_id where t.file_id = f.id and t.role <> 'CASEWORKER'";
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]*");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{3,}");
    private static final int SHORTEST_PHONE = 5;
    private static final int LONGEST_DAY = 4;
    private static final String FITS =
            "h.family_name like :word%1$d or h.given_name like :word%1$d or f.number like :number%1$d"
                    + " or exists (select 1 from search_key k where k.person_id = h.id"
                    + " and (k.kind = 'NAME' and k.word like :name%1$d or k.kind = 'SOUND' and k.word = :sound%1$d"
                    + " or k.kind = 'PHONE' and k.word like :phone%1$d))";
    private final boolean asked;
    private final List<String> words;
    private final String whole;

    private SearchWords(boolean asked, List<String> words, String whole) {
        this.asked = asked;
        this.words = words;
        this.whole = whole;
    }

    /**
     * Splits what was typed into at most five words; a telephone number or a day is one word.
     *
     * @throws DomainException if it is too long for what anybody looks for
     */
    public static SearchWords of(String typed) {
        String line = SearchKey.hyphened(CleanText.line(typed));
        if (line.length() > LONGEST) {
            throw new DomainException("search.words.toolong", LONGEST);
        }
        boolean asked = typed != null && !GAPS.matcher(typed).matches();
        List<String> words = PHONE.matcher(line).matches() ? List.of(line) : split(line);
        return new SearchWords(asked, words, words.size() > 1 ? line : "");
    }

    private static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        List<String> parts = List.of(line.split(" "));
        for (int at = 0; at < parts.size() && words.size() < MOST_WORDS; ) {
            int end = endOfDay(parts, at);
            String word = String.join(" ", parts.subList(at, end));
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
            at = end;
        }
        return List.copyOf(words);
    }

    /** A day that is written in several words ends behind the last of them. */
    private static int endOfDay(List<String> parts, int from) {
        for (int end = Math.min(parts.size(), from + LONGEST_DAY); end > from + 1; end--) {
            if (day(String.join(" ", parts.subList(from, end))).isPresent()) {
                return end;
            }
        }
        return from + 1;
    }

    /** Whether nothing was asked; signs alone are a question, but nothing is called so. */
    public boolean isEmpty() {
        return !asked;
    }

    List<String> list() {
        return words;
    }

    /** SQL condition on the file f. */
    public String condition() {
        if (words.isEmpty()) {
            return asked ? " and false" : "";
        }
        return " and exists (select 1 from " + PEOPLE + person() + ")";
    }

    /** SQL for the person who fits best, as role and name; the young person before all others. */
    String found() {
        return "(select concat(t.role, ' ', h.given_name, ' ', h.family_name) from "
                + PEOPLE
                + person()
                + " order by t.role <> 'YOUNG_PERSON', h.family_name, h.given_name, h.id limit 1)";
    }

    private String person() {
        if (words.isEmpty()) {
            return "";
        }
        List<String> fitting = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String born = "h.birth_date = :born" + i;
            String fits = FITS.formatted(i);
            fitting.add(
                    isDayAlone(word) ? born : day(word).isEmpty() ? fits : born + " or " + fits);
        }
        String all = fitting.stream().collect(Collectors.joining(") and (", "(", ")"));
        return isNumber() ? " and (" + all + " or f.number like :whole)" : " and " + all;
    }

    /** Whether the words may be the parts of one number of a file, typed with blanks. */
    private boolean isNumber() {
        return whole.chars().anyMatch(Character::isDigit);
    }

    /** Gives a statement that has the condition its values. */
    public Sql bind(Sql statement) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String place = Integer.toString(i);
            day(word).ifPresent(day -> statement.with("born" + place, day));
            if (!isDayAlone(word)) {
                statement
                        .with("word" + place, beginning(word))
                        .with("name" + place, name(word))
                        .with("sound" + place, SearchKey.sound(word))
                        .with("phone" + place, phone(word))
                        .with("number" + place, number(word));
            }
        }
        return isNumber() ? statement.with("whole", number(whole)) : statement;
    }

    /** Digits alone may be a day, a telephone number or the end of a file's. */
    private static boolean isDayAlone(String word) {
        return !PHONE.matcher(word).matches() && day(word).isPresent();
    }

    private static String name(String word) {
        String folded = SearchKey.folded(word);
        return folded.isEmpty() ? "" : beginning(folded);
    }

    /** A few digits are no telephone number, but the end of a file's. */
    private static String phone(String word) {
        String digits = SearchKey.digits(word);
        return PHONE.matcher(word).matches() && digits.length() >= SHORTEST_PHONE
                ? digits + "%"
                : "";
    }

    /** The end of a number is what people say: 2026-0017; between its parts stands any sign. */
    private static String number(String word) {
        String parts = SearchKey.numbered(word);
        boolean end = word.chars().anyMatch(Character::isDigit);
        return parts.isEmpty() ? "" : (end ? "%" : "") + parts + "%";
    }

    private static Optional<LocalDate> day(String word) {
        return GermanDates.parseBirth(word);
    }

    private static String beginning(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
