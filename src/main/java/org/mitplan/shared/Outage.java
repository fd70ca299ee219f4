package org.mitplan.shared;

import java.sql.SQLException;
import java.util.Set;

/** Whether a failure means that the database is out of reach, which is no defect of a page. */
public final class Outage {
    private static final String CUT_OFF = "08";
    private static final int KILLED = 1927;

    /** No connection to be had; and a transaction that could not even be ended, for it is cut. */
    private static final Set<String> NO_CONNECTION =
            Set.of("ResourceAllocationException", "SystemException");

    private Outage() {}

    /** Whether anything in the chain of causes says so. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && is(sql)
                    || NO_CONNECTION.contains(cause.getClass().getSimpleName())) {
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
