package org.mitplan.casefile;

import java.io.Serializable;
import org.mitplan.shared.sql.Row;

/**
 * Something that stands on top of every page of a file and that a module above knows. All of them
 * together are read in the one statement of the header.
 */
public interface HeaderFact<T extends Serializable> {
    /** Where a fact is shown without its label. */
    enum Place {
        /** On top of every page of the file. */
        PAGE,
        /** In the line of the file in a list. */
        LIST,
        /** Where the quick search names the file. */
        HIT
    }

    /** Its name in statements, forms and drafts; its label is "facts." and this. */
    String name();

    /** Where it stands among the others, the smallest first. */
    int rank();

    /** SQL of its value for the file f; in it stands nothing that somebody typed. */
    String sql();

    /** Its value in a row, under its name; null where there is none. */
    T read(Row row);

    /** What stands beside its label; empty where there is nothing. */
    String words(T value);

    /** How it is shown without its label. */
    Sign sign(T value, Place place);

    /** Whether lists of files have a column for it, labelled "files.column." and its name. */
    default boolean hasColumn() {
        return false;
    }
}
