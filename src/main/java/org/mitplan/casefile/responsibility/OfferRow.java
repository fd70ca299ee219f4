package org.mitplan.casefile.responsibility;

import java.io.Serializable;
import java.time.Instant;
import org.mitplan.access.duty.HandoverRow;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.HandoverId;

/**
 * An offer as both sides see it; whoever may not open the file learns its number and no more.
 *
 * @param name of the young person; empty unless the reader may read the file or works in the team
 *     of whoever is responsible
 * @param received whether it was made to the reader, otherwise the reader made it
 * @param other the one on the other side
 * @param answer null while it waits
 */
public record OfferRow(
        HandoverId id,
        CaseFileId file,
        String number,
        String name,
        boolean received,
        String other,
        String team,
        String note,
        Instant offeredAt,
        HandoverRow.Answer answer,
        Instant answeredAt,
        String reason)
        implements Serializable {

    /** Name where it may be known, number otherwise. */
    public String label() {
        return name.isEmpty() ? number : name;
    }
}
