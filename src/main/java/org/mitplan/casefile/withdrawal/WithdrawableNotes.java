package org.mitplan.casefile.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Notes can be withdrawn until an addendum corrects them. */
@ApplicationScoped
class WithdrawableNotes implements Withdrawable {
    @Override
    public Thing.Kind kind() {
        return Thing.Kind.NOTE;
    }

    @Override
    public String all() {
        return "select e.id, e.author_id author, e.recorded_at at, e.text words from entry e where e.file_id = :file";
    }

    @Override
    public List<Obstacle> obstacles() {
        return List.of(
                new Obstacle(
                        "withdraw.amended",
                        "entry e where e.file_id = :file and e.amends_id = :thing and"
                                + Withdrawn.not("e.id")));
    }
}
