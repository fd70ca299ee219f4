package org.mitplan.access;

import java.util.List;
import java.util.function.Predicate;

/**
 * One ground on which principals may open files, as rows of SQL; all grounds together are the right
 * to a file, see {@link Rights}. Names of tables end with an underscore, so that the rows fit into
 * any statement.
 *
 * @param whose principals that it can be good for
 * @param relation SQL on the rows: which {@link Relation} follows
 * @param file SQL on the rows: the file
 * @param rows from the tables on to the condition; {who} is the account, {@code :today} the day at
 *     the office
 */
public record Ground(Predicate<Principal> whose, String relation, String file, String rows) {
    /** A module that knows grounds; the gate asks all of them. */
    public interface Source {
        List<Ground> grounds();
    }

    /** SQL condition: the account has this ground for the file. */
    String holds(String ofFile, String who) {
        return "exists (select 1" + from(who) + " and " + file + " = " + ofFile + ")";
    }

    /** SQL query: the relations that follow for one account and one file. */
    String relations(String ofFile, String who) {
        return "select " + relation + " as relation" + from(who) + " and " + file + " = " + ofFile;
    }

    /** SQL query: all files for which the account has this ground. */
    String files(String who) {
        return "select " + file + " as file_id" + from(who);
    }

    private String from(String who) {
        return " from " + rows.replace("{who}", who);
    }
}
