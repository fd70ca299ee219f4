package org.mitplan.board.past;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mitplan.board.Goal;

/**
 * A goal as it stood from one moment on.
 *
 * @param by name of whoever changed it, empty where only the journal knows
 * @param owner name of the person whose goal it is, empty for a goal of all
 * @param plan number of the version of the plan that says what became of it; 0 where the board does
 */
public record GoalVersion(
        Instant at,
        String by,
        Goal.Kind kind,
        String title,
        String ownWords,
        String owner,
        String indicator,
        LocalDate dueOn,
        Goal.State state,
        int plan)
        implements Serializable {}
