package org.mitplan.shared.sheet;

import java.text.Bidi;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Writes text into paragraphs of Word, each stretch of one reading direction as a run of its own:
 * Word sets letters from right to left, and reads them aloud, only where a run says so.
 */
final class RunDocx {
    private final LegibleText legible;

    RunDocx(Wording wording) {
        // Word has typefaces of its own; only what steers the display must go.
        this.legible = new LegibleText(c -> true, wording.unknownCharacter());
    }

    /** Adds text to a paragraph, which turns its direction where most letters run that way. */
    void write(XWPFParagraph paragraph, String text) {
        String shown = legible.of(text);
        boolean rightToLeft = LegibleText.runsRightToLeft(shown);
        if (rightToLeft) {
            turn(paragraph);
        }
        String[] lines = shown.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
            }
            line(paragraph, lines[i], rightToLeft);
        }
    }

    private static void turn(XWPFParagraph paragraph) {
        CTPPr properties =
                paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr();
        if (!properties.isSetBidi()) {
            properties.addNewBidi();
        }
    }

    private static void line(XWPFParagraph paragraph, String line, boolean rightToLeft) {
        Bidi stretches =
                new Bidi(
                        line,
                        rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < stretches.getRunCount(); i++) {
            XWPFRun run = paragraph.createRun();
            if (stretches.getRunLevel(i) % 2 == 1) {
                run.getCTR().addNewRPr().addNewRtl();
            }
            run.setText(line.substring(stretches.getRunStart(i), stretches.getRunLimit(i)));
        }
    }
}
