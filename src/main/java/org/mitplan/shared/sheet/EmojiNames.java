package org.mitplan.shared.sheet;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What emoji are called in German, for paper, on which none is drawn; names of Unicode CLDR 48, see
 * {@code emoji-LICENSE.txt}.
 */
final class EmojiNames {
    private static final Map<String, String> NAMES =
            SheetResource.text("emoji-de.txt")
                    .lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(part -> emoji(part[0]), part -> part[1]));
    private static final Set<Integer> BEGINNINGS =
            NAMES.keySet().stream()
                    .map(emoji -> emoji.codePointAt(0))
                    .filter(character -> !isStyle(character))
                    .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 16;
    private static final int AS_PICTURE = 0xFE0F;

    /** What is a picture by itself among the signs that came before emoji. */
    private static final String OLD_PICTURES =
            "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽" + "✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

    private EmojiNames() {}

    /**
     * An emoji in a text.
     *
     * @param end behind its last character
     */
    record Found(String name, int end) {}

    /**
     * The longest emoji that begins at a place of a text; null where none does that has a name and
     * that cannot be shown.
     */
    static Found at(int[] text, int from, IntPredicate shown) {
        if (from >= text.length || !BEGINNINGS.contains(text[from])) {
            return null;
        }
        StringBuilder emoji = new StringBuilder();
        Found found = null;
        boolean drawn = true;
        for (int i = from; i < text.length && i < from + LONGEST; i++) {
            if (!isStyle(text[i])) {
                emoji.appendCodePoint(text[i]);
            }
            drawn &= isUnseen(text[i]) || shown.test(text[i]);
            String name = NAMES.get(emoji.toString());
            if (name != null && !drawn) {
                found = new Found(name, i + 1);
            }
        }
        return found;
    }

    /** Whether it is a picture, or asks that what stands before it be one. */
    static boolean isPicture(int character) {
        return character == AS_PICTURE
                || OLD_PICTURES.indexOf(character) >= 0
                || Character.isSupplementaryCodePoint(character)
                        && NAMES.containsKey(Character.toString(character));
    }

    /** What only says how an emoji looks: in colour or not, and the colour of its skin. */
    private static boolean isStyle(int character) {
        return character == 0xFE0E
                || character == AS_PICTURE
                || character >= 0x1F3FB && character <= 0x1F3FF;
    }

    private static boolean isUnseen(int character) {
        return character == 0x200D || character == 0xFE0E;
    }

    private static String emoji(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .map(number -> Character.toString(Integer.parseInt(number, 16)))
                .collect(Collectors.joining());
    }
}
