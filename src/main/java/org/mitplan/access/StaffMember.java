package org.mitplan.access;

import java.util.Set;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PrincipalId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.shared.id.TeamId;

/**
 * The member of staff behind a request, read anew from the database at each request.
 *
 * @param person the record under which this member of staff takes part in files
 * @param team null for units that belong to no team
 */
public record StaffMember(
        AccountId account,
        PersonId person,
        String displayName,
        TeamId team,
        String teamName,
        Set<Role> roles,
        SessionId session)
        implements Principal {

    @Override
    public PrincipalId.Kind kind() {
        return PrincipalId.Kind.STAFF;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this person looks after accounts alone: then nothing waits on My day. */
    public boolean isForAccountsOnly() {
        return roles.equals(Set.of(Role.ADMINISTRATOR));
    }
}
