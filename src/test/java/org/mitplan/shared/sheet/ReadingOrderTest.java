package org.mitplan.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static final String MOTHER = "\u05d0\u05de\u05d0";
    private final ReadingOrder order = new ReadingOrder();

    @Test
    void lettersLieInTheOrderOfTheEye() {
        assertThat(order.reorderRTLTextToLTR("\u05d0\u05d1\u05d2")).isEqualTo("\u05d2\u05d1\u05d0");
        assertThat(order.reorderRTLTextToLTR("")).isEmpty();
    }

    @Test
    void bracketsStillOpenTowardsWhatTheyHold() {
        assertThat(order.reorderRTLTextToLTR("(\u05d0\u05d1)")).isEqualTo("(\u05d1\u05d0)");
        assertThat(order.reorderRTLTextToLTR("\u05d0\u00bb")).isEqualTo("\u00ab\u05d0");
    }

    @Test
    void vowelSignStaysWithItsLetter() {
        assertThat(order.reorderRTLTextToLTR("\u05d0\u05b7\u05d1")).isEqualTo("\u05d1\u05d0\u05b7");
    }

    @Test
    void nameInAGermanSentenceIsARunOfItsOwn() {
        BidiSplitter runs = new ReadingOrder.Runs();
        String text = "Frau " + MOTHER + " kommt";
        assertThat(runs.getBaseDirection(text)).isEqualTo(BidiSplitter.LTR);
        runs.setParagraph(text, BidiSplitter.LTR);
        assertThat(runs.countTextRuns()).isEqualTo(3);
        BidiTextRun name = runs.getVisualRun(1);
        assertThat(name.getDirection()).isEqualTo(BidiSplitter.RTL);
        assertThat(text.substring(name.getStart(), name.getStart() + name.getLength()))
                .isEqualTo(MOTHER);
    }

    @Test
    void emptyParagraphHasNoRun() {
        BidiSplitter runs = new ReadingOrder.Runs();
        runs.setParagraph("", BidiSplitter.LTR);
        assertThat(runs.countTextRuns()).isZero();
    }
}
