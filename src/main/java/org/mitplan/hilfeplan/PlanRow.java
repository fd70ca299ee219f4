package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.Instant;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PlanId;

/**
 * One version in a list of versions.
 *
 * @param begunBy whose account began it
 * @param lockedAt null while it is written
 * @param release last step past a second pair of eyes
 * @param lockedBy what whoever locked it was called then, empty while it is written
 * @param locker whose account that is, null while it is written
 */
public record PlanRow(
        PlanId id,
        int number,
        Hilfeplan.State state,
        Hilfeplan.Kind kind,
        PlanDays days,
        AccountId begunBy,
        Instant begunAt,
        Instant lockedAt,
        String lockedBy,
        AccountId locker,
        ReleaseRow release,
        int version)
        implements Serializable {

    public boolean isLocked() {
        return state == Hilfeplan.State.LOCKED;
    }

    /** The moment whose board a locked version quotes: an evening, or that of the locking. */
    Instant quotedAt() {
        Instant evening = days.boardOn().plusDays(1).atStartOfDay(TimeSource.OFFICE).toInstant();
        return lockedAt.isBefore(evening) ? lockedAt : evening;
    }
}
