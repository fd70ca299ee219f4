package org.mitplan.casefile.search;

import java.util.Collection;
import java.util.Map;
import org.mitplan.access.Reach;
import org.mitplan.shared.id.CaseFileId;

/**
 * What a module above knows to be overdue in the files of a list; one statement for the whole list,
 * none to choose by it.
 */
public interface OverdueCount {
    /** SQL condition on a file's id: something in it is overdue. */
    String condition(String fileColumn);

    Map<CaseFileId, Integer> overdue(Reach reach, Collection<CaseFileId> files);
}
