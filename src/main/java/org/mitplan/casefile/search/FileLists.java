package org.mitplan.casefile.search;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Reach;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.id.CaseFileId;

/** The lists of files: mine or the team's, narrowed by what somebody asks for. */
@Boundary
public class FileLists {
    @Inject private Gate gate;
    @Inject private ListedFiles files;
    @Inject private Searches searches;
    @Inject private Instance<OverdueCount> overdueCounts;

    /** The files that the caller may open, found by beginnings of names, number or birth date. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public FileList find(FileQuery wanted) {
        boolean search = !SearchWords.of(wanted.words()).isEmpty();
        Reach reach = search ? gate.search(FileSection.OVERVIEW) : gate.reach(FileSection.OVERVIEW);
        List<FileRow> found = files.find(reach, wanted);
        boolean more = found.size() > FileQuery.PAGE_SIZE;
        List<FileRow> rows = more ? found.subList(0, FileQuery.PAGE_SIZE) : found;
        Map<CaseFileId, Integer> counts = new HashMap<>();
        for (OverdueCount source : overdueCounts) {
            counts.putAll(source.overdue(reach, rows.stream().map(FileRow::id).toList()));
        }
        return new FileList(
                rows.stream().map(r -> r.withOverdue(counts.getOrDefault(r.id(), 0))).toList(),
                more,
                searches.of(reach));
    }
}
