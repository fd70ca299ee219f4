package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies a person. */
public record PersonId(UUID value) implements Id {
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static PersonId of(String text) {
        return Id.parse(text).map(PersonId::new).orElseGet(PersonId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
