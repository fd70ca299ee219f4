package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies a team. */
public record TeamId(UUID value) implements Id {
    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static TeamId of(String text) {
        return Id.parse(text).map(TeamId::new).orElseGet(TeamId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
