package org.mitplan.board;

import java.time.Instant;
import java.time.LocalDate;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.GoalId;

/**
 * Where and how an agreement stood before a step on the board.
 *
 * @param goal null for the lane without goal
 * @param dueOn null while there was no day
 * @param rhythmFrom null while the rhythm counted from that day
 * @param ticked the day for which that step says it was done; null if it says no such thing
 */
record Stand(
        GoalId goal,
        Stage stage,
        String position,
        LocalDate dueOn,
        LocalDate rhythmFrom,
        String pauseReason,
        AccountId changedBy,
        Instant changedAt,
        LocalDate ticked) {}
