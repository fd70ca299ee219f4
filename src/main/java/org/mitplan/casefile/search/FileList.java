package org.mitplan.casefile.search;

import java.util.List;

/**
 * One page of a list of files.
 *
 * @param more whether there is another page
 * @param saved the searches that the reader keeps
 */
public record FileList(List<FileRow> rows, boolean more, List<SavedSearchRow> saved) {}
