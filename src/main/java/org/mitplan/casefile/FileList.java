package org.mitplan.casefile;

import java.util.List;

/** One page of a list of files, and whether there is another one. */
public record FileList(List<FileRow> rows, boolean more) {}
