package org.mitplan.casefile.day;

import java.util.Set;

/**
 * What somebody wants to see of the day.
 *
 * @param team the files of the team instead of one's own: jams in files, never who did what
 * @param only the one group to show at length; null for the beginning of all
 */
public record DayQuery(boolean team, DayItem.Group only) {
    private static final Set<DayItem.Group> ABOUT_FILES =
            Set.of(DayItem.Group.DECIDE, DayItem.Group.OVERDUE, DayItem.Group.SOON);
    private static final int FIRST_FEW = 20;
    private static final int MANY = 200;

    /**
     * A team lead waits for nobody's share in an agreement: that is between family and caseworker;
     * and what is new is new to whoever works in the file.
     */
    public boolean shows(DayItem.Group group) {
        return only == null ? !team || ABOUT_FILES.contains(group) : only == group;
    }

    /** How many things of one group are shown; who looks for more is told that there is more. */
    public int atMost() {
        return only == null ? FIRST_FEW : MANY;
    }

    /** How many a source reads of each group: one more than is shown says that there is more. */
    public int toRead() {
        return atMost() + 1;
    }

    /** SQL: the file of a column is one of those. */
    public String files(String column) {
        return (team ? ":reach(" : ":own(") + column + ")";
    }
}
