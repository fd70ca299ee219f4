package org.mitplan.hilfeplan;

import org.mitplan.shared.id.PersonId;

/**
 * How one person took part.
 *
 * @param preparation how the person was prepared, empty if nobody noted it
 * @param interpreter who interpreted, empty if nobody did
 * @param companion trusted person who came along, empty if nobody did
 */
public record AttendanceInput(
        PersonId person,
        PlanParty.Attendance how,
        String preparation,
        String interpreter,
        String companion,
        int version) {}
