package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Section;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Row;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PlanId;

/** The versions of the plan of a file. */
@ApplicationScoped
class Plans {
    private static final int MOST = 200;
    private static final String ROWS =
            "select h.id, h.number, h.state, h.kind, h.meeting_on, h.board_on, h.locked_at, a.display_name, h.version,"
                    + " r.step, r.note, r.content, r.recorded_by, b.display_name as released_by, r.recorded_at,"
                    + " r.number as releases, h.locked_by, h.begun_by,"
                    + " h.created_at from hilfeplan h left join account a on a.id = h.locked_by"
                    + " left join plan_release r on r.plan_id = h.id and r.number ="
                    + " (select max(n.number) from plan_release n where n.plan_id = h.id)"
                    + " left join account b on b.id = r.recorded_by where h.file_id = ?1 and"
                    + Withdrawn.not("h.id");

    /** Nothing of it left the house under its number, so the next version takes it. */
    private static final String FREE_NUMBER =
            "update hilfeplan h join (select max(a.attempt) + 1 as next from hilfeplan a join hilfeplan b"
                    + " on b.file_id = a.file_id and b.number = a.number where b.id = ?1) n"
                    + " set h.attempt = n.next, h.version = h.version + 1 where h.id = ?1 and h.file_id = ?2";

    @PersistenceContext private EntityManager database;

    /** All versions, the newest first. */
    List<PlanRow> rows(CaseAccess access) {
        access.require(Section.HILFEPLAN, Action.READ);
        return Row.all(
                database.createNativeQuery(ROWS + " order by h.number desc")
                        .setParameter(1, access.file().value())
                        .setMaxResults(MOST),
                Plans::row);
    }

    PlanRow row(CaseAccess access, PlanId plan) {
        access.require(Section.HILFEPLAN, Action.READ);
        return Row.all(
                        database.createNativeQuery(ROWS + " and h.id = ?2")
                                .setParameter(1, access.file().value())
                                .setParameter(2, plan.value()),
                        Plans::row)
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The board that a locked version keeps. */
    Optional<QuotedBoard> keptBoard(CaseAccess access, PlanId plan) {
        access.require(Section.HILFEPLAN, Action.READ);
        return Row.all(
                        database.createNativeQuery(
                                        "select board from hilfeplan where file_id = ?1 and id = ?2")
                                .setParameter(1, access.file().value())
                                .setParameter(2, plan.value()),
                        row -> row.text(0))
                .stream()
                .filter(json -> !json.isEmpty())
                .map(QuotedBoardJson::read)
                .findFirst();
    }

    Hilfeplan get(CaseAccess access, PlanId plan) {
        access.require(Section.HILFEPLAN, Action.WRITE);
        return database.createQuery(
                        "select h from Hilfeplan h where h.file = :file and h.id = :id"
                                + " and not exists (select w from Withdrawal w where w.thing = h.id)",
                        Hilfeplan.class)
                .setParameter("file", access.file())
                .setParameter("id", plan.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(CaseAccess access, Hilfeplan plan) {
        access.require(Section.HILFEPLAN, Action.WRITE);
        database.persist(plan);
        database.flush();
    }

    void freeNumber(CaseAccess access, PlanId plan) {
        access.require(Section.WITHDRAWALS, Action.WRITE);
        database.createNativeQuery(FREE_NUMBER)
                .setParameter(1, plan.value())
                .setParameter(2, access.file().value())
                .executeUpdate();
    }

    void flush() {
        database.flush();
    }

    private static PlanRow row(Row row) {
        return new PlanRow(
                row.id(0, PlanId::new),
                row.number(1),
                row.constant(2, Hilfeplan.State.class),
                row.constant(3, Hilfeplan.Kind.class),
                new PlanDays(row.date(4), row.date(5)),
                row.id(17, AccountId::new),
                row.moment(18),
                row.moment(6),
                row.text(7),
                row.id(16, AccountId::new),
                new ReleaseRow(
                        row.constant(9, ReleaseRow.Step.class),
                        row.text(10),
                        row.text(11),
                        row.id(12, AccountId::new),
                        row.text(13),
                        row.moment(14),
                        row.number(15)),
                row.number(8));
    }
}
