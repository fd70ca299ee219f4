package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies something proposed about who works here. */
public record ProposalId(UUID value) implements Id {
    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
