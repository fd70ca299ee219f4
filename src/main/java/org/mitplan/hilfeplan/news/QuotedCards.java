package org.mitplan.hilfeplan.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mitplan.casefile.withdrawal.Obstacle;
import org.mitplan.casefile.withdrawal.Thing;

/** A card that a plan quotes stays: one that is locked, or lies before a second pair of eyes. */
@ApplicationScoped
public class QuotedCards implements Obstacle.Source {
    @Override
    public Thing.Kind kind() {
        return Thing.Kind.CARD;
    }

    @Override
    public List<Obstacle> obstacles() {
        return List.of(
                new Obstacle(
                        "withdraw.quoted",
                        "hilfeplan h where h.file_id = :file and h.board like concat('%', :thing, '%')"),
                new Obstacle(
                        "withdraw.quoted",
                        "hilfeplan h join plan_release r on r.plan_id = h.id and r.number ="
                                + " (select max(n.number) from plan_release n where n.plan_id = h.id)"
                                + " where h.file_id = :file and h.state = 'DRAFT' and r.step <> 'RETURNED'"
                                + " and h.board_on >= (select date(min(a.row_start))"
                                + " from agreement for system_time all a where a.id = :thing)"));
    }
}
