package org.mitplan.office;

import java.util.List;

/**
 * One page of the list of members of staff.
 *
 * @param more whether there is another page
 * @param waiting how many proposals wait for the reader to be the second person
 * @param teams by which it can be narrowed
 */
public record StaffList(
        List<MemberRow> rows,
        boolean more,
        List<TeamRow> teams,
        Helpers helpers,
        int waiting,
        boolean mayWrite) {}
