package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies one version of a Hilfeplan. */
public record PlanId(UUID value) implements Id {
    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static PlanId of(String text) {
        return Id.parse(text).map(PlanId::new).orElseGet(PlanId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
