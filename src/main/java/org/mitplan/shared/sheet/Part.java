package org.mitplan.shared.sheet;

import java.util.List;

/** A headed section of a sheet. */
public record Part(String heading, List<Block> blocks) {
    public Part {
        blocks = List.copyOf(blocks);
    }

    public Part(String heading, Block... blocks) {
        this(heading, List.of(blocks));
    }
}
