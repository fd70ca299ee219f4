package org.mitplan.shared.sheet;

import java.util.List;

/**
 * What a part of a sheet is made of; every text is plain text, an empty line begins a new
 * paragraph.
 */
public sealed interface Block {

    /** Text as it was written. */
    record Paragraph(String text) implements Block {}

    /** What a person said or wrote, unchanged, with the person and how the words came about. */
    record OwnWords(String who, String text, String how) implements Block {}

    /** A list of equal points; what brings a bullet along has one only. */
    record Items(List<String> texts) implements Block {
        public Items {
            texts = texts.stream().map(Bullet::off).toList();
        }
    }

    /** Names and values in two columns. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One named value. */
    record Fact(String name, String value) {}

    /**
     * Rows under headed columns; every row has as many cells as there are columns. The heads are
     * short, because they are repeated on every page; the caption is empty where the heading above
     * says it already.
     */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {
        private static final int MOST_COLUMNS = 12;
        private static final int LONGEST_HEAD = 100;
        private static final int FEW_ROWS = 4;
        private static final int FEW_LETTERS = 600;

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || width > MOST_COLUMNS) {
                throw new IllegalArgumentException("A table has 1 to 12 columns, not " + width);
            }
            if (columns.stream().anyMatch(column -> column.length() > LONGEST_HEAD)) {
                throw new IllegalArgumentException("A head has at most 100 characters");
            }
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Every row needs " + width + " cells");
            }
        }

        /** What is short stays on one page, so that no head stands there without its rows. */
        boolean isShort() {
            return rows.size() <= FEW_ROWS
                    && rows.stream().flatMap(List::stream).mapToInt(String::length).sum()
                            <= FEW_LETTERS;
        }
    }

    /** A remark of the office about the sheet itself, such as what is still open. */
    record Note(String text) implements Block {}

    /**
     * Lines on which people sign on paper, one for each name, with the words below the two lines.
     */
    record Signatures(List<String> names, String placeAndDate, String signature) implements Block {
        public Signatures {
            names = List.copyOf(names);
        }
    }

    /** Blocks that belong together under a smaller heading, such as a goal and its agreements. */
    record Group(String heading, List<Block> blocks) implements Block {
        public Group {
            blocks = List.copyOf(blocks);
        }
    }
}
