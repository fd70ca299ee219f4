package org.mitplan.shared.sheet;

import java.util.Objects;

/** A pictogram with the words that say it to whoever does not see it. */
public record Picture(Pictogram pictogram, String words) {
    public Picture {
        Objects.requireNonNull(pictogram, "pictogram");
        if (words.isBlank()) {
            throw new IllegalArgumentException("A picture needs words");
        }
    }
}
