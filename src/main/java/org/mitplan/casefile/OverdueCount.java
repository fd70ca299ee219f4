package org.mitplan.casefile;

import java.util.Collection;
import java.util.Map;
import org.mitplan.access.Reach;
import org.mitplan.shared.id.CaseFileId;

/**
 * What a module above knows to be overdue in the files of a list; one statement for the whole list.
 */
public interface OverdueCount {
    Map<CaseFileId, Integer> overdue(Reach reach, Collection<CaseFileId> files);
}
