package org.mitplan.shared.sheet;

import java.util.List;

/**
 * A headed section of a sheet.
 *
 * @param picture null where none stands beside the heading
 */
public record Part(String heading, Picture picture, List<Block> blocks) {
    private static final int FEW_LETTERS = 2000;

    public Part {
        blocks = List.copyOf(blocks);
    }

    public Part(String heading, List<Block> blocks) {
        this(heading, null, blocks);
    }

    public Part(String heading, Block... blocks) {
        this(heading, null, List.of(blocks));
    }

    /** Whether it is text of less than half a page. */
    boolean isShort() {
        return blocks.stream().mapToInt(Part::letters).sum() <= FEW_LETTERS;
    }

    private static int letters(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().length();
        }
        if (block instanceof Block.Note note) {
            return note.text().length();
        }
        return block instanceof Block.Items items
                ? items.texts().stream().mapToInt(String::length).sum()
                : FEW_LETTERS + 1;
    }
}
