package org.mitplan.board.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.Row;

/** The limits of boards, and what is under way on them. */
@ApplicationScoped
public class Limits {
    private static final int MOST = 200;
    private static final String LOAD =
            "select l.together, l.each_person, l.version,"
                    + " (select count(*) from agreement d where d.file_id = l.file_id and d.stage = 'DOING' and"
                    + Withdrawn.not("d.id")
                    + "),"
                    + " p.given_name, count(w.person_id)"
                    + " from board_limit l left join agreement a on a.file_id = l.file_id and a.stage = 'DOING' and"
                    + Withdrawn.not("a.id")
                    + " left join agreement_person w on w.agreement_id = a.id left join person p on p.id = w.person_id"
                    + " where l.file_id = ?1 group by p.id order by p.given_name";

    @PersistenceContext private EntityManager database;

    /** What is under way beside what was thought to be enough, in one statement. */
    public Load load(CaseAccess access) {
        access.require(Section.AGREEMENTS, Action.READ);
        List<Row> rows =
                Row.all(
                        database.createNativeQuery(LOAD)
                                .setParameter(1, access.file().value())
                                .setMaxResults(MOST),
                        row -> row);
        return rows.isEmpty() ? Load.UNLIMITED : load(rows);
    }

    private static Load load(List<Row> rows) {
        Row first = rows.get(0);
        return new Load(
                new LimitInput(number(first, 0), number(first, 1), first.number(2)),
                first.number(3),
                rows.stream()
                        .filter(row -> row.number(5) > 0)
                        .map(row -> new Load.Busy(row.text(4), row.number(5)))
                        .toList());
    }

    private static Integer number(Row row, int column) {
        return row.text(column).isEmpty() ? null : row.number(column);
    }

    Optional<BoardLimit> of(CaseAccess access) {
        access.require(Section.AGREEMENTS, Action.READ);
        return database.createQuery(
                        "select l from BoardLimit l where l.file = :file", BoardLimit.class)
                .setParameter("file", access.file().value())
                .getResultStream()
                .findFirst();
    }

    /** Stores a limit; one that two people set for the first time at once is refused as changed. */
    void store(CaseAccess access, BoardLimit limit) {
        access.require(Section.AGREEMENTS, Action.WRITE);
        database.persist(limit);
        database.flush();
    }
}
