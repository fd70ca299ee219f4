package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mitplan.access.Reach;
import org.mitplan.casefile.OverdueCount;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.CaseFileId;

/** Counts, for a list of files, the agreements that are past their day. */
@ApplicationScoped
class OverdueAgreements implements OverdueCount {
    private static final int FIRST_FILE = 4;
    private static final String LATE =
            " and a.stage in ('AGREED', 'DOING') and a.due_on < ?3 and" + Withdrawn.not("a.id");

    @PersistenceContext private EntityManager database;

    @Override
    public String condition(Reach reach, String fileColumn) {
        return "exists (select 1 from agreement a where a.file_id = " + fileColumn + LATE + ")";
    }

    @Override
    public Map<CaseFileId, Integer> overdue(Reach reach, Collection<CaseFileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = files.stream().map(CaseFileId::value).toList();
        String places =
                IntStream.range(0, ids.size())
                        .mapToObj(i -> "?" + (FIRST_FILE + i))
                        .collect(Collectors.joining(", "));
        Query query =
                reach.bind(
                        database.createNativeQuery(
                                "select a.file_id, count(*) from agreement a where a.file_id in ("
                                        + places
                                        + ")"
                                        + LATE
                                        + " and"
                                        + reach.condition("a.file_id")
                                        + " group by a.file_id"));
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(FIRST_FILE + i, ids.get(i));
        }
        return Row.all(query, row -> Map.entry(row.id(0, CaseFileId::new), row.number(1))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
