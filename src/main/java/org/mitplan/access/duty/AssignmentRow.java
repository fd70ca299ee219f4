package org.mitplan.access.duty;

import java.io.Serializable;
import java.time.LocalDate;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AssignmentId;

/**
 * From when to when somebody acts for a file.
 *
 * @param working whether the account may still act at all
 * @param to the last day; null while there is none
 */
public record AssignmentRow(
        AssignmentId id,
        AccountId account,
        String name,
        boolean working,
        Kind kind,
        LocalDate from,
        LocalDate to)
        implements Serializable {

    /** In which capacity somebody acts for a file. */
    public enum Kind {
        RESPONSIBLE,
        DEPUTY
    }

    public boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }

    public boolean isResponsibleOn(LocalDate day) {
        return kind == Kind.RESPONSIBLE && holdsOn(day);
    }

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && !isOver(day);
    }
}
