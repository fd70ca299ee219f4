package org.mitplan.board.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.Goal;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.Namesakes;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.sql.Row;

/** What became of one goal so far: each of its versions. */
@ApplicationScoped
class GoalPast {
    private static final int MOST = 500;
    private static final String VERSIONS =
            "select g.row_start, coalesce(c.display_name, '') as changer, g.kind, g.title, g.own_words,"
                    + " g.owner_id, o.given_name as owner, o.family_name as owners, g.indicator, g.due_on,"
                    + " g.state, g.said_in_plan, "
                    + Namesakes.COLUMN
                    + " from goal for system_time all g"
                    + " left join account c on c.id = g.changed_by left join person o on o.id = g.owner_id"
                    + " where g.id = :goal and g.file_id = :file order by g.row_start, g.version";

    @Inject private Door door;

    /** Its versions, oldest first. */
    List<GoalVersion> versions(CaseAccess access, GoalId goal) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return door.of(access, VERSIONS)
                .with("goal", goal)
                .rows(
                        MOST,
                        row ->
                                new GoalVersion(
                                        row.moment("row_start"),
                                        row.text("changer"),
                                        row.constant("kind", Goal.Kind.class),
                                        row.text("title"),
                                        row.text("own_words"),
                                        owner(row),
                                        row.text("indicator"),
                                        row.date("due_on"),
                                        row.constant("state", Goal.State.class),
                                        row.number("said_in_plan")));
    }

    private static String owner(Row row) {
        return Namesakes.of(row)
                .called(row.id("owner_id", PersonId::new), row.text("owner"), row.text("owners"))
                .full();
    }
}
