package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies a goal. */
public record GoalId(UUID value) implements Id {
    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static GoalId of(String text) {
        return Id.parse(text).map(GoalId::new).orElseGet(GoalId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
