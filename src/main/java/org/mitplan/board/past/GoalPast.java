package org.mitplan.board.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.board.Goal;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.GoalId;

/** What became of one goal so far: each of its versions. */
@ApplicationScoped
class GoalPast {
    private static final int MOST = 500;
    private static final String VERSIONS =
            "select g.row_start, coalesce(c.display_name, ''), g.kind, g.title, g.own_words,"
                    + " coalesce(concat_ws(' ', o.given_name, o.family_name), '') as owner, g.indicator, g.due_on,"
                    + " g.state, g.said_in_plan from goal for system_time all g"
                    + " left join account c on c.id = g.changed_by left join person o on o.id = g.owner_id"
                    + " where g.id = ?1 and g.file_id = ?2 order by g.row_start";

    @PersistenceContext private EntityManager database;

    /** Its versions, oldest first. */
    List<GoalVersion> versions(CaseAccess access, GoalId goal) {
        access.require(Section.AGREEMENTS, Action.READ);
        return Row.all(
                database.createNativeQuery(VERSIONS)
                        .setParameter(1, goal.value())
                        .setParameter(2, access.file().value())
                        .setMaxResults(MOST),
                row ->
                        new GoalVersion(
                                row.moment(0),
                                row.text(1),
                                row.constant(2, Goal.Kind.class),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                row.text(6),
                                row.date(7),
                                row.constant(8, Goal.State.class),
                                row.number(9)));
    }
}
