package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies one session of a member of staff; not the secret of its cookie. */
public record SessionId(UUID value) implements Id {
    public static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static SessionId of(String text) {
        return Id.parse(text).map(SessionId::new).orElseGet(SessionId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
