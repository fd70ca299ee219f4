package org.mitplan.access.duty;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AssignmentId;

/**
 * From when to when somebody acts for a file.
 *
 * @param working whether the account may still act at all
 * @param to the last planned day; null while there is none
 * @param beganAt when it began within its first day; null where it held from the morning on
 * @param endedAt when somebody ended it; null where it lasts or ran out with its last day
 */
public record AssignmentRow(
        AssignmentId id,
        AccountId account,
        String name,
        boolean working,
        Kind kind,
        LocalDate from,
        LocalDate to,
        Instant beganAt,
        Instant endedAt)
        implements Serializable {

    /** In which capacity somebody acts for a file. */
    public enum Kind {
        RESPONSIBLE,
        DEPUTY
    }

    public boolean isOver(LocalDate today) {
        return endedAt != null || to != null && to.isBefore(today);
    }

    public boolean isResponsibleOn(LocalDate day) {
        return kind == Kind.RESPONSIBLE && holdsOn(day);
    }

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && !isOver(day);
    }
}
