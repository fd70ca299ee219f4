package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The two days of a plan.
 *
 * @param meetingOn day of the Hilfeplangespraech
 * @param boardOn day whose evening the quoted board shows; today or later means the board as it
 *     stands
 */
public record PlanDays(LocalDate meetingOn, LocalDate boardOn) implements Serializable {
    /**
     * The first day on which somebody can have signed it. Whoever cannot come signs between the two
     * days, and the paper of a talk may be signed before the board that is quoted under it.
     */
    public LocalDate first() {
        return boardOn.isBefore(meetingOn) ? boardOn : meetingOn;
    }
}
