package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies one offer to hand a file over. */
public record HandoverId(UUID value) implements Id {
    public static HandoverId random() {
        return new HandoverId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static HandoverId of(String text) {
        return Id.parse(text).map(HandoverId::new).orElseGet(HandoverId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
