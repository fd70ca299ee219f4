package org.mitplan.hilfeplan.handout;

import java.text.BreakIterator;
import java.util.Locale;
import org.mitplan.shared.sheet.Sheet;

/** Shortens at a word, and remembers that it did, so that the page can say so. */
final class Cut {
    /**
     * How much a page holds.
     *
     * @param look how large it is set
     * @param letters of one text
     * @param deeds of the young person, and as many of their noes and wishes
     * @param others deeds of other people, and as many goals that are goals no more
     */
    record Room(Sheet.Look look, int letters, int deeds, int others) {}

    private final Room room;
    private boolean happened;

    Cut(Room room) {
        this.room = room;
    }

    int deeds() {
        return room.deeds();
    }

    int others() {
        return room.others();
    }

    boolean happened() {
        return happened;
    }

    void leavesOut(boolean something) {
        happened |= something;
    }

    String of(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        int letters = room.letters();
        if (plain.length() <= letters) {
            return plain;
        }
        happened = true;
        BreakIterator words = BreakIterator.getLineInstance(Locale.GERMAN);
        words.setText(plain);
        int end = words.preceding(letters);
        if (end <= letters / 2) {
            end = Character.isLowSurrogate(plain.charAt(letters)) ? letters - 1 : letters;
        }
        return plain.substring(0, end).strip() + " …";
    }
}
