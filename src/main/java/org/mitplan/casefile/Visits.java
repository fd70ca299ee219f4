package org.mitplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mitplan.access.Action;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;

/** Who saw which file last; the last two visits are kept and nothing before them. */
@ApplicationScoped
class Visits {
    private static final String NOTE =
            "insert into file_visit (account_id, file_id, last_at, before_at) values (:me, :file, :now, :now)"
                    + " on duplicate key update before_at = "
                    + LastVisit.UNTIL
                    + ", last_at = :now";

    @Inject private Door door;
    @Inject private Clock clock;

    void note(CaseAccess access) {
        access.require(Action.READ);
        door.of(access, NOTE).with("now", clock.instant()).write();
    }
}
