package org.mitplan.office;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.mitplan.access.Role;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.TeamId;

/**
 * One member of staff to read.
 *
 * @param team null for none
 * @param codeUntil until when a one-time code opens the account, null where none does
 */
public record MemberRow(
        AccountId id,
        String name,
        String givenName,
        String familyName,
        String signInName,
        TeamId team,
        String teamName,
        Set<Role> roles,
        Member.State state,
        Instant codeUntil,
        int version)
        implements Serializable {

    public boolean isActive() {
        return state == Member.State.ACTIVE;
    }
}
