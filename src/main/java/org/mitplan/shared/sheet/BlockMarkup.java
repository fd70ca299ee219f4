package org.mitplan.shared.sheet;

import java.util.List;
import org.mitplan.shared.sheet.Block.Fact;
import org.mitplan.shared.sheet.Block.Facts;
import org.mitplan.shared.sheet.Block.Group;
import org.mitplan.shared.sheet.Block.Items;
import org.mitplan.shared.sheet.Block.Note;
import org.mitplan.shared.sheet.Block.OwnWords;
import org.mitplan.shared.sheet.Block.Paragraph;
import org.mitplan.shared.sheet.Block.Signatures;
import org.mitplan.shared.sheet.Block.Table;

/** Writes the blocks of a part. */
final class BlockMarkup {
    private static final int DEEPEST_HEADING = 6;
    private static final int WHOLE = 600;

    private final Markup markup;
    private final Wording wording;
    private int tables;

    BlockMarkup(Markup markup, Wording wording) {
        this.markup = markup;
        this.wording = wording;
    }

    /** A part with its picture and heading; no line of a short last one stands alone on a page. */
    void part(String mark, Part part, boolean last) {
        boolean pictured = part.picture() != null;
        String whole = last && part.isShort() ? " whole" : "";
        markup.open("section", (pictured ? "part pictured" : "part") + whole);
        if (pictured) {
            draw(part.picture());
        }
        inside(mark, 2, part.heading(), part.blocks());
    }

    /** Groups inside a section get smaller headings and longer marks. */
    private void inside(String mark, int level, String heading, List<Block> blocks) {
        markup.text("h" + Math.min(level, DEEPEST_HEADING), "", heading, "id", mark);
        int groups = 0;
        for (Block block : blocks) {
            if (block instanceof Group group) {
                groups++;
                String inner = mark + "-" + groups;
                markup.open("section", "group");
                inside(inner, level + 1, group.heading(), group.blocks());
            } else {
                write(block);
            }
        }
        markup.close();
    }

    private void draw(Picture picture) {
        String box = "0 0 " + Pictogram.SIDE + " " + Pictogram.SIDE;
        markup.open("svg", "picture", "viewBox", box, "role", "img", "aria-label", picture.words());
        markup.empty("path", "d", picture.pictogram().line());
        markup.close();
    }

    private void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            markup.paragraphs("", paragraph.text());
        } else if (block instanceof OwnWords ownWords) {
            write(ownWords);
        } else if (block instanceof Items items) {
            write(items);
        } else if (block instanceof Facts facts) {
            write(facts);
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof Note note) {
            markup.paragraphs("note", note.text());
        } else if (block instanceof Signatures signatures) {
            signatures.names().forEach(name -> sign(name, signatures));
        } else {
            throw new IllegalStateException("Nobody writes " + block.getClass());
        }
    }

    private void write(OwnWords words) {
        String quoted = wording.quoted(words.text());
        boolean whole = quoted.length() <= WHOLE;
        markup.open("div", whole ? "own-words whole" : "own-words");
        markup.text("p", "who", words.who());
        markup.open("blockquote", "", markup.direction(quoted));
        markup.paragraphs("", quoted);
        markup.close();
        if (!words.how().isBlank()) {
            markup.text("p", "how", words.how());
        }
        markup.close();
    }

    private void write(Items items) {
        markup.open("ul", "");
        items.texts().forEach(text -> markup.text("li", "", text));
        markup.close();
    }

    private void write(Facts facts) {
        markup.open("table", "facts");
        markup.open("tbody", "");
        for (Fact fact : facts.facts()) {
            markup.open("tr", "");
            markup.text("th", "", fact.name(), "scope", "row");
            markup.text("td", "", fact.value());
            markup.close();
        }
        markup.close();
        markup.close();
    }

    private void write(Table table) {
        tables++;
        String mark = "table-" + tables;
        // In the PDF a caption inside the table would lose its tag, so it stands above.
        String kind = table.isShort() ? "rows whole" : "rows";
        if (table.caption().isEmpty()) {
            markup.open("table", kind);
        } else {
            markup.text("p", "caption", table.caption(), "id", mark);
            markup.open("table", kind, "aria-labelledby", mark);
        }
        markup.open("colgroup", "");
        for (int share : ColumnShares.of(table)) {
            markup.empty("col", "class", "share-" + share);
        }
        markup.close();
        head(table.columns());
        markup.open("tbody", "");
        table.rows().forEach(cells -> row(cells, table.columns()));
        markup.close();
        markup.close();
    }

    private void head(List<String> columns) {
        markup.open("thead", "");
        markup.open("tr", "");
        columns.forEach(column -> markup.text("th", "", column, "scope", "col"));
        markup.close();
        markup.close();
    }

    /**
     * A cell carries its head along, because on a narrow screen the cells stand below each other.
     */
    private void row(List<String> cells, List<String> columns) {
        markup.open("tr", "");
        for (int i = 0; i < cells.size(); i++) {
            markup.text("td", "", cells.get(i), "data-head", columns.get(i));
        }
        markup.close();
    }

    private void sign(String name, Signatures signatures) {
        markup.open("div", "signature");
        markup.text("p", "who", name);
        markup.open("p", "lines");
        markup.text("span", "line place", signatures.placeAndDate());
        markup.text("span", "line hand", signatures.signature());
        markup.close();
        markup.close();
    }
}
