package org.mitplan.board;

/**
 * What a step caused that was taken back, in SQL: it counts nowhere any more, and the rows stay. Of
 * what was taken back at once nothing tells; of what was taken back later the history does.
 */
public final class Undone {
    private static final String CAUSED =
            "u.agreement_id = %1$s.agreement_id and %1$s.%2$s > u.stood_since and %1$s.%2$s <= u.at";
    private static final String WITH =
            "exists (select 1 from undone_step u join account me on me.id = u.by_account where "
                    + CAUSED
                    + "%3$s)";

    /** Of completions c: those that hold. */
    public static final String COMPLETION_HOLDS = " not " + WITH.formatted("c", "at", "");

    /**
     * Of completions c and steps u that were taken back: those that belong together and are told.
     */
    public static final String TICK = CAUSED.formatted("c", "at") + " and u.told";

    /** Of completions c: those of which the history tells, whether they hold or not. */
    public static final String COMPLETION_TOLD =
            " not " + WITH.formatted("c", "at", " and not u.told");

    /** Of versions %1$s of an agreement: the one that was taken back, and the one that did so. */
    private static final String STEP =
            "exists (select 1 from undone_step u where u.agreement_id = %1$s.id and %1$s.version in (u.step, u.step + 1))";

    /** Of versions a of an agreement: those that were taken back, and those that did so. */
    public static final String VERSION = STEP.formatted("a");

    /** Of completions c: what became of the agreement b as soon as it counted as done no more. */
    public static final String REOPENED =
            "agreement for system_time all b where b.id = c.agreement_id and c.occurred_on is null"
                    + " and b.row_start > c.at and b.stage <> 'DONE' and not "
                    + STEP.formatted("b");

    /** Of completions c: those of agreements that are still done, and those of one time of many. */
    public static final String COMPLETION_LASTS = " not exists (select 1 from " + REOPENED + ")";

    /**
     * Of confirmations k: those that hold. What people said stays said; only the yes that somebody
     * gave by the step itself goes with it.
     */
    public static final String YES_HOLDS =
            " not (k.manner = 'SELF' and "
                    + WITH.formatted("k", "recorded_at", " and me.person_id = k.person_id")
                    + ")";

    private Undone() {}
}
