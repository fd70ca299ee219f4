package org.mitplan.shared.sheet;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Puts text of both directions where its readers look for it: runs by the Unicode rules, letters
 * joined.
 */
final class ReadingOrder implements BidiReorderer {
    private static final ArabicLetters LETTERS = new ArabicLetters(SheetFonts::show);
    private static final String OPENING = "([{<«‹≤";
    private static final String CLOSING = ")]}>»›≥";

    @Override
    public String reorderRTLTextToLTR(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        StringBuilder reordered = new StringBuilder(text.length());
        int end = clusters.last();
        for (int start = clusters.previous(); start != BreakIterator.DONE; ) {
            reordered.append(mirrored(text.substring(start, end)));
            end = start;
            start = clusters.previous();
        }
        return reordered.toString();
    }

    @Override
    public String shapeText(String text) {
        return LETTERS.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String mirrored(String cluster) {
        if (OPENING.contains(cluster)) {
            return CLOSING.substring(OPENING.indexOf(cluster), OPENING.indexOf(cluster) + 1);
        }
        if (CLOSING.contains(cluster)) {
            return OPENING.substring(CLOSING.indexOf(cluster), CLOSING.indexOf(cluster) + 1);
        }
        return cluster;
    }

    /** Divides one paragraph into runs of one direction each. */
    static final class Runs implements BidiSplitter {
        private Bidi runs;
        private int count;

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs =
                    new Bidi(
                            paragraph,
                            direction == RTL
                                    ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                    : Bidi.DIRECTION_LEFT_TO_RIGHT);
            count = paragraph.isEmpty() ? 0 : runs.getRunCount();
        }

        @Override
        public int countTextRuns() {
            return count;
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = runs.getRunStart(run);
            byte direction = runs.getRunLevel(run) % 2 == 0 ? LTR : RTL;
            return new BidiTextRun(start, runs.getRunLimit(run) - start, direction);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return LegibleText.runsRightToLeft(paragraph) ? RTL : LTR;
        }
    }
}
