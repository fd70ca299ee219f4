package org.mitplan.hilfeplan.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.EvaluationId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.id.WishId;

/** What the versions decide, and what was wished and reached before. */
@ApplicationScoped
class Decisions {
    @PersistenceContext private EntityManager database;
    @Inject private Door door;

    PlanTerms terms(CaseAccess access, PlanId plan) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        return door.entities(
                        access,
                        PlanTerms.class,
                        "select t from PlanTerms t where t.file = :file and t.plan = :plan")
                .with("plan", plan.value())
                .first()
                .orElseThrow(NotFound::new);
    }

    PlanWish wish(CaseAccess access, PlanId plan, WishId id) {
        return of(access, plan, id.value(), PlanWish.class);
    }

    PlanEvaluation evaluation(CaseAccess access, PlanId plan, EvaluationId id) {
        return of(access, plan, id.value(), PlanEvaluation.class);
    }

    private <T> T of(CaseAccess access, PlanId plan, UUID id, Class<T> kind) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        return door.entities(
                        access,
                        kind,
                        "select r from "
                                + kind.getSimpleName()
                                + " r where r.file = :file and r.plan = :plan and r.id = :id")
                .with("plan", plan)
                .with("id", id)
                .first()
                .orElseThrow(NotFound::new);
    }

    void add(CaseAccess access, PlanTerms terms) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        database.persist(terms);
    }

    void add(CaseAccess access, PlanWish wish) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        database.persist(wish);
    }

    void add(CaseAccess access, PlanEvaluation evaluation) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        database.persist(evaluation);
    }

    /** Takes a wish out that nobody has any more; its history stays. */
    void remove(CaseAccess access, PlanWish wish) {
        access.require(HilfeplanSection.HILFEPLAN, Action.WRITE);
        database.remove(wish);
    }

    void flush() {
        database.flush();
    }
}
