package org.mitplan.shared.sheet;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import org.mitplan.shared.text.SymbolFonts;

/**
 * Turns any text into text that can be read on the sheet: nothing that steers the display, nothing
 * XML forbids, and no character lost without a trace.
 */
final class LegibleText {
    static final String LEFT_TO_RIGHT_MARK = "\u200E";

    private final IntPredicate shown;
    private final String unknownCharacter;

    /** The predicate tells which characters the typefaces of the sheet show. */
    LegibleText(IntPredicate shown, String unknownCharacter) {
        this.shown = shown;
        this.unknownCharacter = unknownCharacter;
    }

    String of(String text) {
        int[] characters =
                Normalizer.normalize(SymbolFonts.meant(text), Normalizer.Form.NFC)
                        .replaceAll("\\R|[\\x0B\\x0C]", "\n")
                        .codePoints()
                        .filter(c -> !isUnprintable(c))
                        .toArray();
        StringBuilder legible = new StringBuilder(text.length());
        for (int i = 0; i < characters.length; ) {
            EmojiNames.Found emoji = EmojiNames.at(characters, i, shown);
            int unknown = unknownUpTo(characters, i);
            if (emoji != null) {
                i = appendName(legible, characters, emoji);
            } else if (unknown == i) {
                legible.appendCodePoint(asShown(characters[i++]));
            } else {
                appendUnknown(legible, characters, i, unknown);
                i = unknown;
            }
        }
        return legible.toString();
    }

    /** The name of an emoji, and how often it stands there if more than once. */
    private int appendName(StringBuilder legible, int[] characters, EmojiNames.Found emoji) {
        EmojiNames.Found last = emoji;
        int times = 1;
        for (EmojiNames.Found next = EmojiNames.at(characters, last.end(), shown);
                next != null && next.name().equals(emoji.name());
                next = EmojiNames.at(characters, last.end(), shown)) {
            last = next;
            times++;
        }
        legible.append('[').append(emoji.name());
        if (times > 1) {
            legible.append(" × ").append(times);
        }
        legible.append(']');
        return last.end();
    }

    /** True where most letters are of a script written from right to left. */
    static boolean runsRightToLeft(String text) {
        int balance = 0;
        for (int c : text.codePoints().toArray()) {
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                        balance++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> balance--;
                default -> {}
            }
        }
        return balance > 0;
    }

    private int unknownUpTo(int[] characters, int from) {
        int end = from;
        for (int i = from; i < characters.length && isNameless(characters, i); i++) {
            // A joiner inside a run of unknown characters belongs to it; one after the run does
            // not.
            end = i + 1;
            while (i + 1 < characters.length && isJoiner(characters[i + 1])) {
                i++;
            }
        }
        return end;
    }

    private boolean isNameless(int[] characters, int i) {
        return !isKnown(characters[i]) && EmojiNames.at(characters, i, shown) == null;
    }

    private void appendUnknown(StringBuilder legible, int[] characters, int from, int to) {
        legible.append('[').append(unknownCharacter);
        for (int i = from; i < to; i++) {
            if (!isJoiner(characters[i])) {
                legible.append(String.format(" U+%04X", characters[i]));
            }
        }
        legible.append(']');
    }

    private int asShown(int c) {
        if (c == '\t' || Character.isSpaceChar(c) && !shown.test(c)) {
            return ' ';
        }
        return c;
    }

    private boolean isKnown(int c) {
        return c == '\n' || c == '\t' || Character.isSpaceChar(c) || isJoiner(c) || shown.test(c);
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C
                || c == 0x200D
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0x200E
                || c == 0x200F;
    }

    /** Controls, invisible tags and everything that turns the reading direction of what follows. */
    private static boolean isUnprintable(int c) {
        int type = Character.getType(c);
        if (type == Character.FORMAT) {
            return !isJoiner(c);
        }
        return type == Character.CONTROL && c != '\n' && c != '\t';
    }
}
