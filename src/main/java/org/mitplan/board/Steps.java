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
import org.mitplan.access.Section;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;

/** The steps that agreements took on the board, and those that were taken back. */
@ApplicationScoped
class Steps {
    /** A step back is no step; and what changed the words was none on the board. */
    private static final String BEFORE =
            "select b.goal_id, b.stage, b.position, b.due_on, b.rhythm_from, b.pause_reason, b.changed_by, b.changed_at,"
                    + " (select max(c.occurred_on) from completion c"
                    + "  where c.agreement_id = a.id and c.at > b.changed_at and"
                    + Undone.COMPLETION_HOLDS
                    + ")"
                    + " from agreement a join agreement for system_time all b on b.id = a.id and b.version = a.version - 1"
                    + " where a.id = ?1 and a.file_id = ?2 and b.wording = a.wording"
                    + " and b.title = a.title and b.detail = a.detail and b.rhythm = a.rhythm"
                    + " and b.visible_to = a.visible_to and not exists (select 1 from undone_step u"
                    + "  where u.agreement_id = a.id and u.step = b.version) order by b.row_start desc limit 1";

    private static final String UNDONE =
            "select 1 from undone_step where agreement_id = ?1 and file_id = ?2 and step = ?3";

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /** How an agreement stood before its newest step; empty if that was none that can go back. */
    Optional<Stand> before(CaseAccess access, AgreementId card) {
        access.require(Section.AGREEMENTS, Action.READ);
        return Row.all(
                        database.createNativeQuery(BEFORE)
                                .setParameter(1, card.value())
                                .setParameter(2, access.file().value()),
                        Steps::stand)
                .stream()
                .findFirst();
    }

    private static Stand stand(Row row) {
        return new Stand(
                row.id(0, GoalId::new),
                row.constant(1, Stage.class),
                row.text(2),
                row.date(3),
                row.date(4),
                row.text(5),
                row.id(6, AccountId::new),
                row.moment(7),
                row.date(8));
    }

    /** Whether the step that led to a version was taken back already. */
    boolean isUndone(CaseAccess access, AgreementId card, int version) {
        access.require(Section.AGREEMENTS, Action.WRITE);
        return !database.createNativeQuery(UNDONE)
                .setParameter(1, card.value())
                .setParameter(2, access.file().value())
                .setParameter(3, version)
                .getResultList()
                .isEmpty();
    }

    /** As if the step had not been. */
    void undo(CaseAccess access, Agreement card, Stand before) {
        access.require(Section.AGREEMENTS, Action.WRITE);
        database.persist(UndoneStep.of(card, before, access.account(), Instant.now(clock)));
        card.returns(before);
    }

    /** Takes back that it was done once, and has the history tell of it. */
    void untick(CaseAccess access, Agreement card, Stand before) {
        access.require(Section.AGREEMENTS, Action.WRITE);
        UndoneStep step = UndoneStep.of(card, before, access.account(), Instant.now(clock));
        database.persist(step.told());
        card.recursNot(before);
    }
}
