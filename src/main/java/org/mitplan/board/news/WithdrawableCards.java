package org.mitplan.board.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mitplan.access.CaseAccess;
import org.mitplan.board.BoardChanged;
import org.mitplan.casefile.withdrawal.Obstacle;
import org.mitplan.casefile.withdrawal.Thing;
import org.mitplan.casefile.withdrawal.Withdrawable;

/** Cards can be withdrawn until somebody else had to do with them; open boards are told. */
@ApplicationScoped
public class WithdrawableCards implements Withdrawable {
    @Inject private Event<BoardChanged> changes;

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.CARD;
    }

    /** Whoever wrote its first version is its author. */
    @Override
    public String all() {
        return "select a.id, b.changed_by author, b.changed_at at,"
                + " concat_ws(char(10), a.title, nullif(a.detail, ''), nullif(a.pause_reason, '')) words"
                + " from agreement a join agreement for system_time all b on b.id = a.id and b.row_start ="
                + " (select min(c.row_start) from agreement for system_time all c where c.id = a.id)"
                + " where a.file_id = :file";
    }

    @Override
    public List<Obstacle> obstacles() {
        return List.of(
                new Obstacle(
                        "withdraw.confirmed",
                        "confirmation k where k.file_id = :file and k.agreement_id = :thing and k.person_id <>"
                                + " (select me.person_id from account me where me.id = :me)"),
                new Obstacle(
                        "withdraw.commented",
                        "agreement_comment k where k.file_id = :file and k.agreement_id = :thing and k.author_id <> :me"),
                new Obstacle(
                        "withdraw.changed",
                        "agreement for system_time all k where k.file_id = :file and k.id = :thing and k.changed_by <> :me"));
    }

    @Override
    public void goes(CaseAccess access, UUID card) {
        changes.fire(new BoardChanged(access.file(), card, Integer.MAX_VALUE));
    }
}
