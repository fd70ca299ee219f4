package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies a case file. */
public record CaseFileId(UUID value) implements Id {
    public static CaseFileId random() {
        return new CaseFileId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static CaseFileId of(String text) {
        return Id.parse(text).map(CaseFileId::new).orElseGet(CaseFileId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
