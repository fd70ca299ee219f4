package org.mitplan.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes text plain that was typed, pasted or sent: composed letters, one kind of line break, and
 * nothing that steers the display or cannot be seen. Cleaning clean text changes nothing.
 */
public final class CleanText {
    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

    /** Stands where a picture was that did not come along. */
    private static final int PICTURE = 0xFFFC;

    private CleanText() {}

    /** What a field of one line holds; empty where nothing in it can be seen. */
    public static String line(String typed) {
        return lines(GAPS.matcher(plain(typed)).replaceAll(" "));
    }

    /** What a field of several lines holds; empty where nothing in it can be seen. */
    public static String lines(String typed) {
        String plain = plain(typed);
        int end = plain.length();
        while (end > 0 && isGap(plain.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isGap(plain.charAt(start))) {
            start++;
        }
        return plain.codePoints().anyMatch(CleanText::isSeen) ? plain.substring(start, end) : "";
    }

    /** The same text without what it must not hold; blanks at its ends are kept. */
    public static String plain(String typed) {
        if (typed == null) {
            return "";
        }
        String composed = Normalizer.normalize(SymbolFonts.meant(typed), Normalizer.Form.NFC);
        int[] all = BREAKS.matcher(composed).replaceAll("\n").codePoints().toArray();
        StringBuilder kept = new StringBuilder(all.length);
        for (int i = 0; i < all.length; i++) {
            if (isText(all[i]) || Joiner.isNeeded(all, i)) {
                kept.appendCodePoint(all[i]);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Signs before Arabic numbers are of the type of controls but can be seen. */
    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT -> c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F;
            case Character.SURROGATE -> false;
            default -> c != PICTURE && (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
        };
    }

    /** Marks alone, and letters that stand for a blank, say nothing. */
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.UNASSIGNED ->
                    false;
            default -> FILLERS.indexOf(c) < 0;
        };
    }
}
