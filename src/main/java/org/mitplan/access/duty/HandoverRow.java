package org.mitplan.access.duty;

import java.io.Serializable;
import java.time.Instant;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.HandoverId;

/**
 * An offer to hand a file over, and what became of it.
 *
 * @param answer null while it waits
 * @param reason why it was declined; otherwise empty
 */
public record HandoverRow(
        HandoverId id,
        AccountId to,
        String toName,
        String byName,
        String note,
        Instant offeredAt,
        Answer answer,
        String answeredBy,
        AccountId answerer,
        Instant answeredAt,
        String reason)
        implements Serializable {

    /** What became of an offer. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    public boolean isOpen() {
        return answer == null;
    }
}
