package org.mitplan.shared.id;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * A random identifier with the type of what it identifies, so that no two kinds can be mixed up.
 */
public interface Id extends Serializable {
    UUID value();

    /** Reads an id out of a request; anything that is not an id is nobody's id. */
    static Optional<UUID> parse(String text) {
        if (text == null || text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
