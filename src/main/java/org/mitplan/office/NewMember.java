package org.mitplan.office;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import org.mitplan.access.Role;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.TeamId;

/**
 * Somebody who shall work here.
 *
 * @param signInName made of the names where none is given
 * @param team null for units that belong to no team
 */
public record NewMember(
        String givenName, String familyName, String signInName, TeamId team, Set<Role> roles)
        implements Serializable {
    private static final Set<Role> IN_TEAMS = Set.of(Role.CASEWORKER, Role.TEAM_LEAD);

    /**
     * Takes what was typed.
     *
     * @throws DomainException if a name is missing or wrong, there is no role, or no team where one
     *     is needed
     */
    public NewMember {
        StaffName name = new StaffName(givenName, familyName, signInName);
        givenName = name.givenName();
        familyName = name.familyName();
        signInName = name.signInName();
        if (roles.isEmpty()) {
            throw new DomainException("member.roles.missing");
        }
        if (team == null && !Collections.disjoint(roles, IN_TEAMS)) {
            throw new DomainException("member.team.missing");
        }
        roles = Set.copyOf(roles);
    }

    /** What everybody here has. */
    StaffName name() {
        return new StaffName(givenName, familyName, signInName);
    }
}
