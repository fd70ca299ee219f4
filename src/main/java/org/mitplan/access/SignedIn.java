package org.mitplan.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.SessionId;
import org.mitplan.shared.id.TeamId;

/**
 * The member of staff behind a request, read anew from the database at each request.
 *
 * @param person the record under which this member of staff takes part in files
 * @param team null for units that belong to no team
 */
public record SignedIn(
        AccountId account,
        PersonId person,
        String displayName,
        TeamId team,
        String teamName,
        Set<Role> roles,
        SessionId session)
        implements Serializable {

    private static final UUID NOBODY = new UUID(0, 0);

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this person looks after accounts alone: then nothing waits on My day. */
    public boolean isForAccountsOnly() {
        return roles.equals(Set.of(Role.ADMINISTRATOR));
    }

    /** The value if this is the person's role, otherwise an id that nobody has. */
    UUID ifIs(Role role, UUID value) {
        return is(role) ? value : NOBODY;
    }

    UUID teamOrNobody() {
        return team == null ? NOBODY : team.value();
    }
}
