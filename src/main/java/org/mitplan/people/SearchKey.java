package org.mitplan.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.language.ColognePhonetic;
import org.mitplan.shared.text.LatinLetters;

/**
 * One word under which a person is found, also by whoever only heard the name or cannot type it.
 * When the making of words changes, a migration empties their table, and they are made anew at
 * start.
 */
public record SearchKey(Kind kind, String word) {
    private static final int SHORTEST_SOUND = 2;
    private static final int LONGEST = 80;
    private static final String BETWEEN = "(?:[^\\p{L}\\p{M}\\p{N}]|[\u02B0-\u02FF])+";

    /** Letters of one sound and name that keyboards of neighbouring languages write differently. */
    private static final Map<String, String> ALIKE = new LinkedHashMap<>();

    static {
        ALIKE.put("\u0640", "");
        ALIKE.put("\u06CC", "\u064A");
        ALIKE.put("\u0649", "\u064A");
        ALIKE.put("\u06A9", "\u0643");
        ALIKE.put("\u0629", "\u0647");
        ALIKE.put("\u03C2", "\u03C3");
    }

    /** What typewriters, word processors and telephones write where people mean a hyphen. */
    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2043\u2212]");

    /** How a word was made from what stands in the record. */
    public enum Kind {
        NAME,
        SOUND,
        PHONE
    }

    /** All keys of a person. */
    static Set<SearchKey> of(String givenName, String familyName, String phone) {
        return Stream.concat(
                        Stream.of(givenName, familyName).flatMap(SearchKey::named),
                        numbers(phone).map(number -> new SearchKey(Kind.PHONE, digits(number))))
                .filter(key -> !key.word.isEmpty())
                .collect(
                        Collectors.toCollection(
                                () ->
                                        new TreeSet<>(
                                                Comparator.comparing(SearchKey::kind)
                                                        .thenComparing(SearchKey::word))));
    }

    /**
     * People are looked for by beginnings: with "vonderleyen", "derleyen" and "leyen" each part is
     * found, and parts written as one.
     */
    private static Stream<SearchKey> named(String name) {
        String[] parts = LatinLetters.plain(name).split(BETWEEN);
        return IntStream.range(0, parts.length)
                .boxed()
                .flatMap(
                        from -> {
                            String rest =
                                    String.join("", Arrays.copyOfRange(parts, from, parts.length));
                            return Stream.of(
                                    new SearchKey(Kind.NAME, folded(rest)),
                                    new SearchKey(Kind.SOUND, sound(rest)),
                                    new SearchKey(Kind.SOUND, sound(parts[from])));
                        });
    }

    /**
     * "Müller", "Mueller" and "Muller" are one, so are "O'Connor" and "OConnor"; the fold of a
     * beginning is the beginning of the fold.
     */
    public static String folded(String name) {
        String bare =
                LatinLetters.plain(name.toLowerCase(Locale.ROOT))
                        .replaceAll(BETWEEN, "")
                        .replaceAll("([aou])e", "$1");
        for (Map.Entry<String, String> alike : ALIKE.entrySet()) {
            bare = bare.replace(alike.getKey(), alike.getValue());
        }
        return shortened(bare);
    }

    /** The same for names that sound alike; empty where a name is too short to sound like one. */
    public static String sound(String name) {
        String letters = LatinLetters.plain(name.toLowerCase(Locale.ROOT)).replaceAll(BETWEEN, "");
        String code = new ColognePhonetic().colognePhonetic(letters);
        return code == null || code.length() < SHORTEST_SOUND ? "" : shortened(code);
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    /** The same with one kind of hyphen. */
    public static String hyphened(String typed) {
        return HYPHENS.matcher(typed).replaceAll("-");
    }

    /**
     * The parts of a file's number for SQL's {@code like}, whatever stands between them: "2026-17",
     * "2026 17" and "2026/17" are one.
     */
    public static String numbered(String typed) {
        return Arrays.stream(typed.split(BETWEEN))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
    }

    /** "0170 1234567 / 0241 5678" are two, "0241/5678" is one: a number begins with 0 or +. */
    public static Stream<String> numbers(String phone) {
        return Arrays.stream(hyphened(phone).split("[^0-9+(). -]+(?=[ ]*[(]?[0+])"))
                .map(String::strip)
                .filter(number -> !digits(number).isEmpty());
    }

    /** "+49 30 23125-101" and "030 23125 101" are both "03023125101". */
    public static String digits(String phone) {
        String all = phone.replaceFirst("^(\\+|00)49\\s*(\\(0\\))?", "0");
        return all.replaceAll("[^0-9]", "");
    }
}
