package org.mitplan.shared;

import java.sql.SQLException;

/** Whether a failure means that the database is out of reach, which is no defect of a page. */
public final class Outage {
    private static final String CUT_OFF = "08";
    private static final int KILLED = 1927;
    private static final String NO_CONNECTION = "ResourceAllocationException";

    private Outage() {}

    /** Whether anything in the chain of causes says so. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && is(sql)
                    || cause.getClass().getSimpleName().equals(NO_CONNECTION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(SQLException failure) {
        String state = failure.getSQLState();
        return failure.getErrorCode() == KILLED || state != null && state.startsWith(CUT_OFF);
    }
}
