package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.Namesakes;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Row;

/** The goals of a file, in the order of the lanes. */
@ApplicationScoped
class Goals {
    private static final int MOST = 200;
    private static final String ROWS =
            "select g.id, g.kind, g.title, g.own_words, g.own_words_by, w.given_name as speaker, w.family_name as speakers,"
                    + " g.owner_id, o.given_name as owner, o.family_name as owners,"
                    + " g.indicator, g.due_on, g.state, g.version, c.display_name, g.row_start, "
                    + Namesakes.COLUMN
                    + " from goal%s g"
                    + " left join person w on w.id = g.own_words_by left join person o on o.id = g.owner_id"
                    + " left join account c on c.id = g.changed_by"
                    + " where g.file_id = :file %s order by g.position, g.id";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Event<BoardChanged> changes;

    /** The goals now, or as they stood in the evening of a day. */
    List<GoalRow> rows(CaseAccess access, LocalDate on) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return door.of(access, ROWS.formatted(Cards.asOf(on), "")).rows(MOST, Goals::row);
    }

    /** The goals that were stored since a moment. */
    List<GoalRow> changedSince(CaseAccess access, Instant moment) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return door.of(access, ROWS.formatted("", "and g.row_start > :moment"))
                .with("moment", moment)
                .rows(MOST, Goals::row);
    }

    Goal get(CaseAccess access, GoalId id) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        return door.entities(
                        access,
                        Goal.class,
                        "select g from Goal g where g.file = :file and g.id = :id")
                .with("id", id.value())
                .first()
                .orElseThrow(NotFound::new);
    }

    /** The last key of the lanes; null if there is no goal yet. */
    String lastPosition(CaseAccess access) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        return door.of(access, "select max(position) as last from goal where file_id = :file")
                .first(row -> row.text("last"))
                .filter(key -> !key.isEmpty())
                .orElse(null);
    }

    void add(CaseAccess access, Goal goal) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        database.persist(goal);
    }

    /** Stores what changed on a goal and has it told to whoever looks at the board. */
    void store(CaseAccess access, Goal goal) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        goal.changed(access.account());
        database.flush();
        changes.fire(new BoardChanged(access.file(), goal.id().value(), goal.version()));
    }

    private static GoalRow row(Row row) {
        Namesakes namesakes = Namesakes.of(row);
        PersonId speaker = row.id("own_words_by", PersonId::new);
        PersonId owner = row.id("owner_id", PersonId::new);
        return new GoalRow(
                row.id("id", GoalId::new),
                row.constant("kind", Goal.Kind.class),
                row.text("title"),
                row.text("own_words"),
                speaker,
                namesakes.called(speaker, row.text("speaker"), row.text("speakers")).brief(),
                owner,
                namesakes.called(owner, row.text("owner"), row.text("owners")).brief(),
                row.text("indicator"),
                row.date("due_on"),
                row.constant("state", Goal.State.class),
                row.number("version"),
                row.text("display_name"),
                row.moment("row_start"));
    }
}
