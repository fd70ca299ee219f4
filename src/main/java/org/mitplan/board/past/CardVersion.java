package org.mitplan.board.past;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.shared.id.AccountId;

/**
 * An agreement as it stood from one moment on.
 *
 * @param number which version it was, as forms name it
 * @param by name of whoever changed it
 * @param changer whose account that is
 * @param goal title of its goal, empty without one
 * @param undone whether it was taken back at once, or took the one before it back
 */
public record CardVersion(
        Instant at,
        int number,
        String by,
        AccountId changer,
        String title,
        String detail,
        String goal,
        Stage stage,
        LocalDate dueOn,
        Rhythm rhythm,
        Visibility visibleTo,
        String pauseReason,
        boolean undone)
        implements Serializable {}
