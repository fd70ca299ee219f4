package org.mitplan.shared.sheet;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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
    private static final int WIDTH = 9526;
    private static final int SHARES = 24;
    private static final String LINE = "_".repeat(30);

    private final XWPFDocument document;
    private final Wording wording;
    private final LegibleText legible;
    private final BigInteger bullets;

    BlockDocx(XWPFDocument document, Wording wording, BigInteger bullets) {
        this.document = document;
        this.wording = wording;
        this.bullets = bullets;
        // Word has typefaces of its own; only what steers the display must go.
        this.legible = new LegibleText(c -> true, wording.unknownCharacter());
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
            write(facts);
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
        paragraphs("Quote", wording.openingQuote() + words.text().strip() + wording.closingQuote());
        if (!words.how().isBlank()) {
            text("How", words.how());
        }
    }

    private void write(Facts facts) {
        int third = WIDTH / 3;
        XWPFTable table = table(facts.facts().size(), new int[] {third, WIDTH - third});
        for (int i = 0; i < facts.facts().size(); i++) {
            cell(table.getRow(i).getCell(0), "Head", facts.facts().get(i).name());
            cell(table.getRow(i).getCell(1), "Cell", facts.facts().get(i).value());
        }
        text("Cell", "");
    }

    private void write(Table rows) {
        if (!rows.caption().isEmpty()) {
            text("Caption", rows.caption());
        }
        int[] widths =
                Arrays.stream(ColumnShares.of(rows)).map(share -> WIDTH * share / SHARES).toArray();
        XWPFTable table = table(rows.rows().size() + 1, widths);
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), "Head", rows.columns());
        for (int i = 0; i < rows.rows().size(); i++) {
            fill(table.getRow(i + 1), "Cell", rows.rows().get(i));
        }
        text("Cell", "");
    }

    private XWPFTable table(int rows, int[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.setStyleID("Rows");
        table.setWidth(WIDTH);
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(Integer.toString(widths[i]));
            }
        }
        return table;
    }

    private void fill(XWPFTableRow row, String style, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            cell(row.getCell(i), style, texts.get(i));
        }
    }

    private void cell(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        run(paragraph, text);
    }

    private void sign(String name, Signatures signatures) {
        text("Who", name);
        text("Normal", "");
        XWPFTable lines = document.createTable(1, 2);
        lines.removeBorders();
        lines.setWidth(WIDTH);
        cell(lines.getRow(0).getCell(0), "Cell", LINE + "\n" + signatures.placeAndDate());
        cell(lines.getRow(0).getCell(1), "Cell", LINE + "\n" + signatures.signature());
    }

    /** One paragraph for each of the text; empty lines divide them. */
    private void paragraphs(String style, String text) {
        Arrays.stream(text.replaceAll("\\R", "\n").strip().split("\n[ \t]*\n\\s*"))
                .forEach(paragraph -> text(style, paragraph.strip()));
    }

    XWPFParagraph text(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text);
        return paragraph;
    }

    /** Adds text to a paragraph, which turns its direction where most letters run that way. */
    void run(XWPFParagraph paragraph, String text) {
        String shown = legible.of(text);
        boolean rightToLeft = LegibleText.runsRightToLeft(shown);
        if (rightToLeft) {
            var properties = paragraph.getCTP();
            (properties.isSetPPr() ? properties.getPPr() : properties.addNewPPr()).addNewBidi();
        }
        XWPFRun run = paragraph.createRun();
        String[] lines = shown.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        if (rightToLeft) {
            run.getCTR().addNewRPr().addNewRtl();
        }
    }
}
