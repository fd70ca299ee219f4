package org.mitplan.office;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.mitplan.access.Role;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.ProposalId;

/**
 * One proposal to read.
 *
 * @param account null while a new account waits
 * @param name of the person concerned
 * @param team empty for none
 * @param change null unless it is about a name
 * @param mine whether the reader proposed it
 * @param aboutMe whether it is about the reader
 * @param decidedAt null while it waits
 */
public record ProposalRow(
        ProposalId id,
        Proposal.Kind kind,
        Proposal.State state,
        AccountId account,
        String name,
        String signInName,
        String team,
        Set<Role> roles,
        String by,
        Instant at,
        String decidedBy,
        Instant decidedAt,
        NameChange change,
        boolean mine,
        boolean aboutMe,
        int version)
        implements Serializable {

    /** Whether it makes somebody the head of office, whose task is easily taken for another. */
    public boolean isForHeadOfOffice() {
        return roles.contains(Role.HEAD_OF_OFFICE);
    }

    /** Whether the reader may be the second person. */
    public boolean isForMe() {
        return !mine && !aboutMe;
    }
}
