package org.mitplan.access;

import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PrincipalId;

/**
 * A young person, a parent, a guardian or somebody else of a family; as which of them somebody may
 * read depends on the file (§ 8, § 36 SGB VIII).
 */
public record FamilyMember(AccountId account, PersonId person, String displayName)
        implements Principal {
    @Override
    public PrincipalId.Kind kind() {
        return PrincipalId.Kind.FAMILY;
    }
}
