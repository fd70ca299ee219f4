package org.mitplan.shared.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Letters of Latin script without their marks. What Unicode does not take apart follows the rules
 * of its Latin-ASCII transliteration (CLDR); the Azerbaijani schwa is written e in passports.
 */
public final class LatinLetters {
    private static final Map<Integer, String> WHOLE =
            Map.ofEntries(
                    letter('ß', "ss"),
                    letter('æ', "ae"),
                    letter('œ', "oe"),
                    letter('ø', "o"),
                    letter('ł', "l"),
                    letter('đ', "d"),
                    letter('ð', "d"),
                    letter('þ', "th"),
                    letter('ħ', "h"),
                    letter('ŧ', "t"),
                    letter('ŋ', "n"),
                    letter('ı', "i"),
                    letter('ĸ', "q"),
                    letter('ſ', "s"),
                    letter('ƀ', "b"),
                    letter('ɓ', "b"),
                    letter('ɖ', "d"),
                    letter('ɗ', "d"),
                    letter('ɛ', "e"),
                    letter('ə', "e"),
                    letter('ƒ', "f"),
                    letter('ɠ', "g"),
                    letter('ǥ', "g"),
                    letter('ɨ', "i"),
                    letter('ƙ', "k"),
                    letter('ɲ', "n"),
                    letter('ɔ', "o"),
                    letter('ƴ', "y"),
                    letter('ƶ', "z"));

    private LatinLetters() {}

    private static Map.Entry<Integer, String> letter(char letter, String plain) {
        return Map.entry((int) letter, plain);
    }

    /** The same small letters without marks; other scripts lose their marks alone. */
    public static String plain(String small) {
        return Normalizer.normalize(small, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .codePoints()
                .mapToObj(c -> WHOLE.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
