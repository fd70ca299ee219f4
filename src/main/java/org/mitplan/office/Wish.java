package org.mitplan.office;

import org.mitplan.access.Role;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.TeamId;

/**
 * What somebody wants to propose about an account.
 *
 * @param role null unless one shall be given
 * @param team null where it is about something else, or where it shall be none
 */
public record Wish(Proposal.Kind kind, AccountId account, Role role, TeamId team) {}
