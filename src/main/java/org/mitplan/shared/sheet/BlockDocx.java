package org.mitplan.shared.sheet;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.mitplan.shared.sheet.Block.Facts;
import org.mitplan.shared.sheet.Block.Group;
import org.mitplan.shared.sheet.Block.Items;
import org.mitplan.shared.sheet.Block.Note;
import org.mitplan.shared.sheet.Block.OwnWords;
import org.mitplan.shared.sheet.Block.Paragraph;
import org.mitplan.shared.sheet.Block.Signatures;
import org.mitplan.shared.sheet.Block.Table;

/** Writes the blocks of a part as paragraphs, lists and tables of Word. */
final class BlockDocx {
    private static final int DEEPEST_HEADING = 3;
    private static final Set<String> CLOSE = Set.of("Normal", "Note", "ListBullet");
    private static final int GAP = 160;

    private final XWPFDocument document;
    private final Wording wording;
    private final RunDocx runs;
    private final TableDocx tables;
    private final BigInteger bullets;
    private boolean belowTable;

    BlockDocx(XWPFDocument document, Wording wording, BigInteger bullets) {
        this.document = document;
        this.wording = wording;
        this.bullets = bullets;
        this.runs = new RunDocx(wording);
        this.tables = new TableDocx(document, runs, wording);
    }

    void section(int level, String heading, List<Block> blocks) {
        text("Heading" + Math.min(level, DEEPEST_HEADING), heading);
        for (Block block : blocks) {
            if (block instanceof Group group) {
                section(level + 1, group.heading(), group.blocks());
            } else {
                write(block);
            }
        }
    }

    private void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraphs("Normal", paragraph.text());
        } else if (block instanceof OwnWords words) {
            write(words);
        } else if (block instanceof Items items) {
            items.texts().forEach(item -> text("ListBullet", item).setNumID(bullets));
        } else if (block instanceof Facts facts) {
            partTables();
            tables.write(facts);
            belowTable = true;
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof Note note) {
            paragraphs("Note", note.text());
        } else if (block instanceof Signatures signatures) {
            signatures.names().forEach(name -> sign(name, signatures));
        } else {
            throw new IllegalStateException("Nobody writes " + block.getClass());
        }
    }

    private void write(OwnWords words) {
        text("Who", words.who());
        // Word turns indents with the direction of a paragraph, but not the line beside it.
        String style = LegibleText.runsRightToLeft(words.text()) ? "QuoteTurned" : "Quote";
        paragraphs(style, wording.quoted(words.text()));
        if (!words.how().isBlank()) {
            text("How", words.how());
        }
    }

    private void write(Table table) {
        if (table.caption().isEmpty()) {
            partTables();
        } else {
            text("Caption", table.caption());
        }
        tables.write(table);
        belowTable = true;
    }

    private void sign(String name, Signatures signatures) {
        text("Signer", name);
        tables.write(signatures);
        belowTable = true;
    }

    /** Word makes one table of two without a paragraph between them, and ends no page with one. */
    void partTables() {
        if (belowTable) {
            text("Gap", "");
        }
    }

    /** One paragraph for each of the text; empty lines divide them. */
    private void paragraphs(String style, String text) {
        Arrays.stream(text.replaceAll("\\R", "\n").strip().split("\n[ \t]*\n\\s*"))
                .forEach(paragraph -> text(style, paragraph.strip()));
    }

    XWPFParagraph text(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (belowTable && CLOSE.contains(style)) {
            paragraph.setSpacingBefore(GAP);
        }
        belowTable = false;
        runs.write(paragraph, text);
        return paragraph;
    }

    /** A line at the foot of each page. */
    void foot(XWPFParagraph line, String running) {
        line.setStyle("Footer");
        runs.write(line, running);
        line.createRun().addTab();
        runs.write(line, wording.page() + " ");
        number(line, "PAGE");
        runs.write(line, " " + wording.of() + " ");
        number(line, "NUMPAGES");
    }

    /** Counted by Word; what stands in it is shown where nobody counts. */
    private static void number(XWPFParagraph line, String counted) {
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(counted);
        field.addNewR().addNewT().setStringValue("1");
    }
}
