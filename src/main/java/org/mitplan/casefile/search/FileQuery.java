package org.mitplan.casefile.search;

import org.mitplan.access.duty.FileStaff;
import org.mitplan.casefile.CaseFile;

/**
 * What a list of files is asked for.
 *
 * @param ownOnly only files for which the asking person acts, not those of the whole team
 * @param words beginnings of names, of the number, or a birth date; empty for all
 * @param page from 0
 */
public record FileQuery(boolean ownOnly, String words, Filter filter, Order order, int page) {
    static final int PAGE_SIZE = 50;

    /**
     * Which of them.
     *
     * @param step null for all
     * @param overdue only files with an agreement past its day
     * @param protection only files in which danger is being looked into or a plan against it holds
     * @param alone only files that nobody is responsible for any more, closed ones left out
     */
    public record Filter(CaseFile.Step step, boolean overdue, boolean protection, boolean alone) {
        public static final Filter ALL = new Filter(null, false, false, false);

        /** SQL on the file f; in it stands nothing that somebody typed. */
        String condition() {
            return (step == null ? "" : " and f.step = '" + step + "'")
                    + (protection ? " and f.protection in ('ASSESSMENT', 'PLAN')" : "")
                    + (alone ? " and f.closed_on is null and" + FileStaff.leftAlone("f.id") : "");
        }

        public Filter withoutStep() {
            return new Filter(null, overdue, protection, alone);
        }

        public Filter withoutOverdue() {
            return new Filter(step, false, protection, alone);
        }

        public Filter withoutProtection() {
            return new Filter(step, overdue, false, alone);
        }

        public Filter withoutAlone() {
            return new Filter(step, overdue, protection, false);
        }
    }

    /** In which order; closed files come last, but for the newest. */
    public enum Order {
        NAME("f.closed_on is not null"),
        MEETING("f.closed_on is not null, f.next_meeting_on is null, f.next_meeting_on"),
        NEWEST("f.opened_on desc");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String sql() {
            return " order by " + columns + ", p.family_name, p.given_name, f.number";
        }
    }
}
