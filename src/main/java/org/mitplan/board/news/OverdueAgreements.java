package org.mitplan.board.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.access.Action;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.search.OverdueCount;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.id.CaseFileId;

/** Counts, for a list of files, the agreements that are past their day. */
@ApplicationScoped
public class OverdueAgreements implements OverdueCount {
    private static final String LATE =
            " and a.stage in ('AGREED', 'DOING') and a.due_on < :today and" + Withdrawn.not("a.id");
    private static final String COUNTS =
            "select a.file_id, count(*) as late from agreement a where a.file_id in (:files)"
                    + LATE
                    + " and :reach(a.file_id) group by a.file_id";

    @Inject private Door door;

    @Override
    public String condition(String fileColumn) {
        return "exists (select 1 from agreement a where a.file_id = " + fileColumn + LATE + ")";
    }

    @Override
    public Map<CaseFileId, Integer> overdue(Reach reach, Collection<CaseFileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return door
                .of(reach.require(BoardSection.AGREEMENTS, Action.READ), COUNTS)
                .with("files", files)
                .rows(
                        files.size(),
                        row -> Map.entry(row.id("file_id", CaseFileId::new), row.number("late")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
