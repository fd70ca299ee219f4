package org.mitplan.board.mine;

/**
 * What somebody wants to see of the agreements over all their files.
 *
 * @param page from 0
 */
public record MineQuery(Who who, When when, int page) {
    static final int PAGE_SIZE = 50;
    private static final String AGREED = "a.stage in ('AGREED', 'DOING')";
    static final String NAMED =
            "exists (select 1 from agreement_person n where n.agreement_id = a.id"
                    + " and n.person_id = me.person_id)";

    /** By whom it is to be done. */
    public enum Who {
        ANYBODY(""),
        ME(" and " + NAMED),
        OTHERS(" and not " + NAMED);

        private final String condition;

        Who(String condition) {
            this.condition = condition;
        }

        /** SQL on the agreement a and the person me. */
        String condition() {
            return condition;
        }
    }

    /** Which of what is agreed and not done yet; or, instead, what rests. */
    public enum When {
        OPEN(AGREED),
        OVERDUE(AGREED + " and a.due_on < :today"),
        WEEK(AGREED + " and a.due_on between :today and :today + interval 7 day"),
        UNDATED(AGREED + " and a.due_on is null"),
        RESTING("a.stage = 'PAUSED'");

        private final String condition;

        When(String condition) {
            this.condition = condition;
        }

        /** SQL on the agreement a. */
        String condition() {
            return "(" + condition + ")";
        }
    }
}
