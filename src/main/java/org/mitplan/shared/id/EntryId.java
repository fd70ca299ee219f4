package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies a note in a file. */
public record EntryId(UUID value) implements Id {
    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static EntryId of(String text) {
        return Id.parse(text).map(EntryId::new).orElseGet(EntryId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
