package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies an agreement. */
public record AgreementId(UUID value) implements Id {
    public static AgreementId random() {
        return new AgreementId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static AgreementId of(String text) {
        return Id.parse(text).map(AgreementId::new).orElseGet(AgreementId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
