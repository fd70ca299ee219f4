package org.mitplan.casefile.search;

import java.util.List;

/** By what one module lets people narrow lists of files and put them in order. */
public interface ListWays {
    /** Where they stand among those of others, the smallest first. */
    int rank();

    default List<FileFilter> filters() {
        return List.of();
    }

    default List<FileOrder> orders() {
        return List.of();
    }
}
