package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.board.section.BoardSection;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.sql.Row;

/** The steps that agreements took on the board, and those that were taken back. */
@ApplicationScoped
class Steps {
    /** A step back is no step; and what changed the words was none on the board. */
    private static final String BEFORE =
            "select b.goal_id, b.stage, b.position, b.due_on, b.rhythm_from, b.pause_reason, b.changed_by, b.changed_at,"
                    + " (select max(c.occurred_on) from completion c"
                    + "  where c.agreement_id = a.id and c.at > b.changed_at and"
                    + Undone.COMPLETION_HOLDS
                    + ") as ticked"
                    + " from agreement a join agreement for system_time all b on b.id = a.id and b.version = a.version - 1"
                    + " where a.id = :card and a.file_id = :file and b.wording = a.wording"
                    + " and b.title = a.title and b.detail = a.detail and b.rhythm = a.rhythm"
                    + " and b.visible_to = a.visible_to and not exists (select 1 from undone_step u"
                    + "  where u.agreement_id = a.id and u.step = b.version) order by b.row_start desc, b.version desc";

    private static final String UNDONE =
            "select 1 from undone_step where agreement_id = :card and file_id = :file and step = :step";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Clock clock;

    /** How an agreement stood before its newest step; empty if that was none that can go back. */
    Optional<Stand> before(CaseAccess access, AgreementId card) {
        access.require(BoardSection.AGREEMENTS, Action.READ);
        return door.of(access, BEFORE).with("card", card).first(Steps::stand);
    }

    private static Stand stand(Row row) {
        return new Stand(
                row.id("goal_id", GoalId::new),
                row.constant("stage", Stage.class),
                row.text("position"),
                row.date("due_on"),
                row.date("rhythm_from"),
                row.text("pause_reason"),
                row.id("changed_by", AccountId::new),
                row.moment("changed_at"),
                row.date("ticked"));
    }

    /** Whether the step that led to a version was taken back already. */
    boolean isUndone(CaseAccess access, AgreementId card, int version) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        return door.of(access, UNDONE).with("card", card).with("step", version).finds();
    }

    /** As if the step had not been. */
    void undo(CaseAccess access, Agreement card, Stand before) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        database.persist(UndoneStep.of(card, before, access.account(), Instant.now(clock)));
        card.returns(before);
    }

    /** Takes back that it was done once, and has the history tell of it. */
    void untick(CaseAccess access, Agreement card, Stand before) {
        access.require(BoardSection.AGREEMENTS, Action.WRITE);
        UndoneStep step = UndoneStep.of(card, before, access.account(), Instant.now(clock));
        database.persist(step.told());
        card.recursNot(before);
    }
}
