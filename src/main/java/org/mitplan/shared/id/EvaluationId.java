package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies what became of a goal of the version before. */
public record EvaluationId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
