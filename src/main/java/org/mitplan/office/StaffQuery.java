package org.mitplan.office;

import org.mitplan.access.Role;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.TeamId;

/**
 * What the list of members of staff is asked for.
 *
 * @param words parts of names; empty for all
 * @param team null for all
 * @param role null for all
 * @param state null for all
 * @param page from 0
 */
public record StaffQuery(String words, TeamId team, Role role, Member.State state, int page) {
    static final int PAGE_SIZE = 50;
    private static final int LONGEST = 200;

    public StaffQuery {
        if (words.length() > LONGEST) {
            throw new DomainException("search.words.toolong", LONGEST);
        }
    }
}
