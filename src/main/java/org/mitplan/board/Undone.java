package org.mitplan.board;

/**
 * What a step caused that was taken back at once, in SQL: no page, list or paper tells of it, and
 * the rows stay.
 */
public final class Undone {
    private static final String WITH =
            "exists (select 1 from undone_step u join account me on me.id = u.by_account"
                    + " where u.agreement_id = %1$s.agreement_id and %1$s.%2$s > u.stood_since"
                    + " and %1$s.%2$s <= u.at%3$s)";

    /** Of completions c: those that hold. */
    public static final String COMPLETION_HOLDS = " not " + WITH.formatted("c", "at", "");

    /**
     * Of confirmations k: those that hold. What people said stays said; only the yes that somebody
     * gave by the step itself goes with it.
     */
    public static final String YES_HOLDS =
            " not (k.manner = 'SELF' and "
                    + WITH.formatted("k", "recorded_at", " and me.person_id = k.person_id")
                    + ")";

    /** Of versions a of an agreement: the one that was taken back, and the one that did so. */
    public static final String VERSION =
            "exists (select 1 from undone_step u where u.agreement_id = a.id and a.version in (u.step, u.step + 1))";

    private Undone() {}
}
