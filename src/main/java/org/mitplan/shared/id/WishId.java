package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies a wish in a version of the plan. */
public record WishId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
