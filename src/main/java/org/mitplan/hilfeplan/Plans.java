package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.casefile.FileSection;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.sql.Row;

/** The versions of the plan of a file. */
@ApplicationScoped
public class Plans {
    private static final int MOST = 200;
    private static final String ROWS =
            "select h.id, h.number, h.state, h.kind, h.meeting_on, h.board_on, h.locked_at,"
                    + " h.locked_name, h.version, r.step, r.note, r.content, r.recorded_by, b.display_name as released_by, r.recorded_at,"
                    + " r.number as releases, h.locked_by, h.begun_by,"
                    + " h.created_at from hilfeplan h"
                    + " left join plan_release r on r.plan_id = h.id and r.number ="
                    + " (select max(n.number) from plan_release n where n.plan_id = h.id)"
                    + " left join account b on b.id = r.recorded_by where h.file_id = :file and"
                    + Withdrawn.not("h.id");

    /** Nothing of it left the house under its number, so the next version takes it. */
    private static final String FREE_NUMBER =
            "update hilfeplan h join (select max(a.attempt) + 1 as next from hilfeplan a join hilfeplan b"
                    + " on b.file_id = a.file_id and b.number = a.number where b.id = :plan) n"
                    + " set h.attempt = n.next, h.version = h.version + 1 where h.id = :plan and h.file_id = :file";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    /** All versions, the newest first. */
    public List<PlanRow> rows(CaseAccess access) {
        access.require(HilfeplanSection.HILFEPLAN, Action.READ);
        return door.of(access, ROWS + " order by h.number desc").rows(MOST, Plans::row);
    }

    PlanRow row(CaseAccess access, PlanId plan) {
        access.require(HilfeplanSection.HILFEPLAN, Action.READ);
        return door.of(access, ROWS + " and h.id = :plan")
                .with("plan", plan)
                .first(Plans::row)
                .orElseThrow(NotFound::new);
    }

    /** The board that a locked version keeps. */
    Optional<QuotedBoard> keptBoard(CaseAccess access, PlanId plan) {
        access.require(HilfeplanSection.HILFEPLAN, Action.READ);
        return door.of(access, "select board from hilfeplan where file_id = :file and id = :plan")
                .with("plan", plan)
                .first(row -> row.text("board"))
                .filter(json -> !json.isEmpty())
                .map(QuotedBoardJson::read);
    }

    public Hilfeplan get(CaseAccess access, PlanId plan) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        return door.entities(
                        access,
                        Hilfeplan.class,
                        "select h from Hilfeplan h where h.file = :file and h.id = :id"
                                + " and not exists (select w from Withdrawal w where w.thing = h.id)")
                .with("id", plan.value())
                .first()
                .orElseThrow(NotFound::new);
    }

    void add(CaseAccess access, Hilfeplan plan) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        database.persist(plan);
        database.flush();
    }

    public void freeNumber(CaseAccess access, PlanId plan) {
        access.require(FileSection.WITHDRAWALS, Action.WRITE);
        door.of(access, FREE_NUMBER).with("plan", plan).write();
    }

    public void flush() {
        database.flush();
    }

    private static PlanRow row(Row row) {
        return new PlanRow(
                row.id("id", PlanId::new),
                row.number("number"),
                row.constant("state", Hilfeplan.State.class),
                row.constant("kind", Hilfeplan.Kind.class),
                new PlanDays(row.date("meeting_on"), row.date("board_on")),
                row.id("begun_by", AccountId::new),
                row.moment("created_at"),
                row.moment("locked_at"),
                row.text("locked_name"),
                row.id("locked_by", AccountId::new),
                new ReleaseRow(
                        row.constant("step", ReleaseRow.Step.class),
                        row.text("note"),
                        row.text("content"),
                        row.id("recorded_by", AccountId::new),
                        row.text("released_by"),
                        row.moment("recorded_at"),
                        row.number("releases")),
                row.number("version"));
    }
}
