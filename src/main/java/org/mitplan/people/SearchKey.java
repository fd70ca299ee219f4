package org.mitplan.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.ColognePhonetic;

/** One word under which a person is found, also by whoever only heard the name. */
public record SearchKey(Kind kind, String word) {
    private static final int SHORTEST_SOUND = 2;
    private static final int LONGEST = 80;

    /** How a word was made from what stands in the record. */
    public enum Kind {
        NAME,
        SOUND,
        PHONE
    }

    /** All keys of a person. */
    static Set<SearchKey> of(String givenName, String familyName, String phone) {
        Stream<SearchKey> names =
                Arrays.stream((givenName + " " + familyName).split("[^\\p{L}\\p{M}']+"))
                        .flatMap(
                                name ->
                                        Stream.of(
                                                new SearchKey(Kind.NAME, folded(name)),
                                                new SearchKey(Kind.SOUND, sound(name))));
        return Stream.concat(
                        names,
                        numbers(phone).map(number -> new SearchKey(Kind.PHONE, digits(number))))
                .filter(key -> !key.word.isEmpty())
                .collect(
                        Collectors.toCollection(
                                () ->
                                        new TreeSet<>(
                                                java.util.Comparator.comparing(SearchKey::kind)
                                                        .thenComparing(SearchKey::word))));
    }

    /** "Müller" and "Mueller" are both "mueller", "André" is "andre". */
    public static String folded(String name) {
        String written =
                name.toLowerCase(Locale.GERMAN)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss");
        String bare = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.substring(0, Math.min(bare.length(), LONGEST));
    }

    /** The same for names that sound alike; empty where a name is too short to sound like one. */
    public static String sound(String name) {
        String code = new ColognePhonetic().colognePhonetic(name);
        return code == null || code.length() < SHORTEST_SOUND ? "" : code;
    }

    /** "0170 1234567 / 0241 5678" are two, "0241/5678" is one: a number begins with 0 or +. */
    public static Stream<String> numbers(String phone) {
        return Arrays.stream(phone.split("[^0-9+(). -]+(?=[ ]*[(]?[0+])"))
                .map(String::strip)
                .filter(number -> !digits(number).isEmpty());
    }

    /** "+49 30 23125-101" and "030 23125 101" are both "03023125101". */
    public static String digits(String phone) {
        String all = phone.strip().replaceFirst("^(\\+|00)49\\s*(\\(0\\))?", "0");
        return all.replaceAll("[^0-9]", "");
    }
}
