package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies for how long one member of staff acts for one file. */
public record AssignmentId(UUID value) implements Id {
    public static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static AssignmentId of(String text) {
        return Id.parse(text).map(AssignmentId::new).orElseGet(AssignmentId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
