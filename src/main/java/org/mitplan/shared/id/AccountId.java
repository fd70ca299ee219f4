package org.mitplan.shared.id;

import java.util.UUID;

/** Identifies an account: whoever acts has one, whatever the kind. */
public record AccountId(UUID value) implements Id {
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /** Reads the id out of a request; text that is no id becomes an id that nothing has. */
    public static AccountId of(String text) {
        return Id.parse(text).map(AccountId::new).orElseGet(AccountId::random);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
