package org.mitplan.board;

import java.time.LocalDate;
import org.mitplan.shared.id.PersonId;

/**
 * A goal as a form gives it.
 *
 * @param ownWords of the person whose goal it is, empty if there are none
 * @param owner null for a goal of all
 * @param version as the form showed it; ignored for a new one
 */
public record GoalInput(
        Goal.Kind kind,
        String title,
        String ownWords,
        PersonId ownWordsBy,
        PersonId owner,
        String indicator,
        LocalDate dueOn,
        Goal.State state,
        int version) {}
