package org.mitplan.shared.sheet;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mitplan.shared.sheet.Block.Facts;
import org.mitplan.shared.sheet.Block.Signatures;
import org.mitplan.shared.sheet.Block.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes what stands in columns as tables of Word. */
final class TableDocx {
    private static final int WIDTH = 9526;
    private static final int SHARES = 24;
    private static final int[] NAME_AND_VALUE = {WIDTH / 3, WIDTH - WIDTH / 3};
    private static final int[] PLACE_AND_HAND = {3620, 571, 5335};
    private static final int LINE = 6;

    private final XWPFDocument document;
    private final RunDocx runs;
    private final boolean rightToLeft;

    TableDocx(XWPFDocument document, RunDocx runs, Wording wording) {
        this.document = document;
        this.runs = runs;
        this.rightToLeft = LegibleText.runsRightToLeft(wording.page());
    }

    void write(Facts facts) {
        XWPFTable table = table("Rows", facts.facts().size(), NAME_AND_VALUE);
        for (int i = 0; i < facts.facts().size(); i++) {
            cell(table.getRow(i).getCell(0), "Head", facts.facts().get(i).name());
            cell(table.getRow(i).getCell(1), "Cell", facts.facts().get(i).value());
        }
    }

    void write(Table rows) {
        int[] widths =
                Arrays.stream(ColumnShares.of(rows)).map(share -> WIDTH * share / SHARES).toArray();
        XWPFTable table = table("Rows", rows.rows().size() + 1, widths);
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), "Head", rows.columns());
        for (int i = 0; i < rows.rows().size(); i++) {
            fill(table.getRow(i + 1), "Cell", rows.rows().get(i));
        }
        if (rows.isShort()) {
            keepTogether(table);
        }
    }

    /** The two lines on which one person signs. */
    void write(Signatures signatures) {
        XWPFTableRow row = table("TableNormal", 1, PLACE_AND_HAND).getRow(0);
        line(row.getCell(0), signatures.placeAndDate());
        line(row.getCell(2), signatures.signature());
    }

    private XWPFTable table(String style, int rows, int[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.removeBorders();
        table.setStyleID(style);
        table.setWidth(WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        if (rightToLeft) {
            table.getCTTbl().getTblPr().addNewBidiVisual();
        }
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        Arrays.stream(widths)
                .forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
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

    private void line(XWPFTableCell cell, String text) {
        CTBorder line = cell.getCTTc().getTcPr().addNewTcBorders().addNewTop();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(LINE));
        line.setColor("1D2A30");
        cell(cell, "Line", text);
    }

    private void cell(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        runs.write(paragraph, text);
    }

    private static void keepTogether(XWPFTable table) {
        table.getRows().stream()
                .limit(table.getNumberOfRows() - 1L)
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }
}
