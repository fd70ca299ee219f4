package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.CaseAccess;
import org.mitplan.casefile.withdrawal.Obstacle;
import org.mitplan.casefile.withdrawal.Thing;
import org.mitplan.casefile.withdrawal.Withdrawable;
import org.mitplan.shared.id.PlanId;

/** A version begun for nothing can be withdrawn while nobody else had to do with it. */
@ApplicationScoped
class WithdrawablePlans implements Withdrawable {
    @Inject private Plans plans;

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.PLAN;
    }

    @Override
    public String all() {
        return "select h.id, h.begun_by author, h.created_at at, concat_ws(char(10, 10),"
                + " (select group_concat(s.text order by s.topic separator '\n\n') from plan_section s"
                + "  where s.plan_id = h.id and s.text <> ''),"
                + " (select group_concat(concat(p.name, ': ', p.view) order by p.position separator '\n\n')"
                + "  from plan_party p where p.plan_id = h.id and p.view <> ''),"
                + " (select group_concat(concat_ws(' – ', w.wish, nullif(w.reason, '')) order by w.position"
                + "  separator '\n\n') from plan_wish w where w.plan_id = h.id)) words"
                + " from hilfeplan h where h.file_id = ?1";
    }

    @Override
    public List<Obstacle> obstacles() {
        return List.of(
                new Obstacle(
                        "withdraw.locked", "hilfeplan h where h.id = ?2 and h.state = 'LOCKED'"),
                new Obstacle("withdraw.submitted", "plan_release r where r.plan_id = ?2"),
                new Obstacle("withdraw.answered", "plan_answer a where a.plan_id = ?2"),
                new Obstacle("withdraw.answered", "plan_signature s where s.plan_id = ?2"),
                new Obstacle(
                        "withdraw.shared",
                        "journal_entry j join hilfeplan h on h.id = ?2 and j.at >= h.created_at"
                                + " where j.file_id = ?1 and j.section = 'HILFEPLAN' and j.action = 'WRITE'"
                                + " and j.account_id <> ?3"));
    }

    @Override
    public void goes(CaseAccess access, UUID plan) {
        plans.freeNumber(access, new PlanId(plan));
    }
}
