package org.mitplan.access;

import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PrincipalId;

/** Another system that the office works with. */
public record Machine(AccountId account, String displayName) implements Principal {
    @Override
    public PrincipalId.Kind kind() {
        return PrincipalId.Kind.MACHINE;
    }
}
