package org.mitplan.casefile.day;

import java.util.function.UnaryOperator;
import org.mitplan.access.Section;

/**
 * Where a module keeps what can be new to a colleague; the names are of columns and never typed by
 * anybody.
 *
 * @param section of which it is; what is new in a sealed one is never told
 * @param table with file_id and id, or a query for such rows in brackets
 * @param what column that says what it is
 * @param by column with the account of whoever did it
 * @param at column with the moment
 * @param kind key of the bundle
 * @param page where it is, with places for file and id
 * @param words makes what is shown out of what it is
 */
public record News(
        Section section,
        String table,
        String what,
        String by,
        String at,
        String kind,
        String page,
        UnaryOperator<String> words) {

    /** What one module has to tell. */
    public interface Source {
        News news();
    }
}
