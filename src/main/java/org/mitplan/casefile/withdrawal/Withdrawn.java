package org.mitplan.casefile.withdrawal;

/** The SQL condition by which what was withdrawn is nowhere to be seen. */
public final class Withdrawn {
    private Withdrawn() {}

    /** True for what stands. */
    public static String not(String idColumn) {
        return " not " + is(idColumn);
    }

    /** True for what was withdrawn. */
    public static String is(String idColumn) {
        return "exists (select 1 from withdrawal gone where gone.thing_id = " + idColumn + ")";
    }
}
