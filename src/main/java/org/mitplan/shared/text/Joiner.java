package org.mitplan.shared.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * The invisible characters that spelling needs: between letters of scripts that join them (Persian,
 * Hindi), inside emoji of several people, and in the flags of England, Scotland and Wales.
 */
final class Joiner {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FLAG = 0x1F3F4;
    private static final Set<UnicodeScript> JOINING =
            EnumSet.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.SYRIAC,
                    UnicodeScript.MONGOLIAN,
                    UnicodeScript.NKO,
                    UnicodeScript.ADLAM,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.BENGALI,
                    UnicodeScript.GURMUKHI,
                    UnicodeScript.GUJARATI,
                    UnicodeScript.ORIYA,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU,
                    UnicodeScript.KANNADA,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.SINHALA,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private Joiner() {}

    static boolean isNeeded(int[] text, int at) {
        int before = at == 0 ? 0 : text[at - 1];
        int after = at == text.length - 1 ? 0 : text[at + 1];
        return switch (text[at]) {
            case NON_JOINER -> joins(before) && joins(after);
            case JOINER -> joins(before) && joins(after) || isEmoji(before) && isEmoji(after);
            default -> isTag(text[at]) && isInFlag(text, at);
        };
    }

    private static boolean joins(int c) {
        int type = Character.getType(c);
        boolean mark =
                type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (Character.isLetter(c) || mark) && JOINING.contains(UnicodeScript.of(c));
    }

    /** Also a colour of skin, and the arrows of a head that nods. */
    private static boolean isEmoji(int c) {
        int type = Character.getType(c);
        return c == EMOJI_STYLE
                || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.MATH_SYMBOL;
    }

    /** Elsewhere such letters would carry a text that nobody sees. */
    private static boolean isInFlag(int[] text, int at) {
        int start = at;
        while (start > 0 && isTag(text[start])) {
            start--;
        }
        return text[start] == FLAG;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
