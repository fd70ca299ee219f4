package org.mitplan.access;

import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PrincipalId;

/** Somebody who works with a family for a provider, an interpreters' office or an ombuds office. */
public record Partner(AccountId account, PersonId person, String displayName) implements Principal {
    @Override
    public PrincipalId.Kind kind() {
        return PrincipalId.Kind.PARTNER;
    }
}
