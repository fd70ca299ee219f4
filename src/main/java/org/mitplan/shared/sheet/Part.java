package org.mitplan.shared.sheet;

import java.util.List;

/**
 * A headed section of a sheet.
 *
 * @param picture null where none stands beside the heading
 */
public record Part(String heading, Picture picture, List<Block> blocks) {
    public Part {
        blocks = List.copyOf(blocks);
    }

    public Part(String heading, List<Block> blocks) {
        this(heading, null, blocks);
    }

    public Part(String heading, Block... blocks) {
        this(heading, null, List.of(blocks));
    }
}
