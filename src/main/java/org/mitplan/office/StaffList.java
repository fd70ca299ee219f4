package org.mitplan.office;

import java.util.List;

/**
 * One page of the list of members of staff.
 *
 * @param more whether there is another page
 * @param teams by which it can be narrowed
 */
public record StaffList(
        List<MemberRow> rows,
        boolean more,
        List<TeamRow> teams,
        Helpers helpers,
        boolean mayWrite) {}
