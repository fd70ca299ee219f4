package org.mitplan.office;

import java.util.Set;
import org.mitplan.access.Role;
import org.mitplan.access.signin.SignInTry;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.TeamId;

/**
 * What an office begins with.
 *
 * @param attempt with the one-time code in place of the password
 * @param team name of the first team
 * @param administrator who keeps the accounts
 * @param password of the administrator
 * @param lead who leads the first team and confirms what the administrator proposes
 */
public record SetupInput(
        SignInTry attempt, String team, Name administrator, String password, Name lead) {
    /** How one of the two is called. */
    public record Name(String given, String family, String signIn) {
        NewMember as(Role role, TeamId team) {
            return new NewMember(given, family, signIn, team, Set.of(role));
        }
    }

    NewMember first() {
        return administrator.as(Role.ADMINISTRATOR, null);
    }

    /**
     * The second person.
     *
     * @throws DomainException that says of whom it speaks
     */
    NewMember second(TeamId team) {
        NewMember second;
        try {
            second = lead.as(Role.TEAM_LEAD, team);
        } catch (DomainException wrong) {
            throw new DomainException("setup.second", Texts.of(wrong));
        }
        if (second.signInName().equals(first().signInName())) {
            throw new DomainException("setup.same");
        }
        return second;
    }
}
