package org.mitplan.hilfeplan.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.Reach;
import org.mitplan.casefile.withdrawal.Withdrawals;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** The ways of the versions past a second pair of eyes; they are only added to. */
@ApplicationScoped
class Releases {
    private static final int MOST = 200;
    private static final String WAITING =
            "select h.file_id, h.id, concat(p.given_name, ' ', p.family_name) as name, h.number, h.kind, a.display_name,"
                    + " r.recorded_at from hilfeplan h join plan_release r on r.plan_id = h.id"
                    + " and r.number = (select max(n.number) from plan_release n where n.plan_id = h.id)"
                    + " join case_file f on f.id = h.file_id join person p on p.id = f.young_person_id"
                    + " join account a on a.id = r.recorded_by"
                    + " where h.state = 'DRAFT' and r.step = 'SUBMITTED' and"
                    + Withdrawn.not("h.id")
                    + " and :reach(h.file_id) order by r.recorded_at, r.id";

    @PersistenceContext private EntityManager database;
    @Inject private Door door;
    @Inject private Withdrawals withdrawals;

    /** All that waits within reach, the longest first. */
    List<WaitingPlan> waiting(Reach reach) {
        return door.of(reach.require(HilfeplanSection.HILFEPLAN, Action.READ), WAITING)
                .rows(
                        MOST,
                        row ->
                                new WaitingPlan(
                                        row.id("file_id", CaseFileId::new),
                                        row.id("id", PlanId::new),
                                        row.text("name"),
                                        row.number("number"),
                                        row.constant("kind", Hilfeplan.Kind.class),
                                        row.text("display_name"),
                                        row.moment("recorded_at")));
    }

    void add(CaseAccess access, Release release) {
        access.require(HilfeplanSection.HILFEPLAN, release.needs());
        withdrawals.mustStand(access, release.plan().value());
        database.persist(release);
        database.flush();
    }
}
