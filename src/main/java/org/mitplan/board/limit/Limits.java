package org.mitplan.board.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.Namesakes;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.people.Called;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Row;

/** The limits of boards, and what is under way on them. */
@ApplicationScoped
public class Limits {
    private static final int MOST = 200;
    private static final String LOAD =
            "select l.together, l.each_person, l.version,"
                    + " (select count(*) from agreement d where d.file_id = l.file_id and d.stage = 'DOING' and"
                    + Withdrawn.not("d.id")
                    + ") as under_way, p.id, p.given_name, p.family_name, count(w.person_id) as cards, "
                    + Namesakes.COLUMN
                    + " from board_limit l left join agreement a on a.file_id = l.file_id and a.stage = 'DOING' and"
                    + Withdrawn.not("a.id")
                    + " left join agreement_person w on w.agreement_id = a.id left join person p on p.id = w.person_id"
                    + " where l.file_id = :file group by p.id order by p.given_name, p.family_name, p.id";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    /** What is under way beside what was thought to be enough, in one statement. */
    public Load load(CaseAccess access) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        List<Line> lines = door.of(access, LOAD).rows(MOST, Line::of);
        return lines.isEmpty()
                ? Load.UNLIMITED
                : new Load(
                        lines.get(0).limits(),
                        lines.get(0).underWay(),
                        lines.stream().map(Line::busy).filter(busy -> busy.count() > 0).toList());
    }

    /** What the board as a whole says stands on each line, and one person's part of it. */
    private record Line(LimitInput limits, int underWay, Load.Busy busy) {
        private static Line of(Row row) {
            return new Line(
                    new LimitInput(
                            number(row, "together"),
                            number(row, "each_person"),
                            row.number("version")),
                    row.number("under_way"),
                    busy(row));
        }

        private static Load.Busy busy(Row row) {
            Called called =
                    Namesakes.of(row)
                            .called(
                                    row.id("id", PersonId::new),
                                    row.text("given_name"),
                                    row.text("family_name"));
            return new Load.Busy(called.brief(), row.number("cards"));
        }

        private static Integer number(Row row, String column) {
            return row.text(column).isEmpty() ? null : row.number(column);
        }
    }

    Optional<BoardLimit> of(CaseAccess access) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return door.entities(
                        access, BoardLimit.class, "select l from BoardLimit l where l.file = :file")
                .first();
    }

    /** Stores a limit; one that two people set for the first time at once is refused as changed. */
    void store(CaseAccess access, BoardLimit limit) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        database.persist(limit);
        database.flush();
    }
}
