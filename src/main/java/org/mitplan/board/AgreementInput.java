package org.mitplan.board;

import java.time.LocalDate;
import java.util.List;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

/**
 * An agreement as a form gives it.
 *
 * @param goal null for the lane without goal
 * @param people who does it; empty while nobody is named
 * @param dueOn null while there is no day
 * @param reason why it does not work just now; only for what rests
 * @param everybodyAgreed whether all who are named said yes today, in a talk
 * @param aware whether the writer knows whose yes another wording makes void
 * @param version as the form showed it; ignored for a new one
 */
public record AgreementInput(
        String title,
        String detail,
        GoalId goal,
        Stage stage,
        List<PersonId> people,
        LocalDate dueOn,
        Rhythm rhythm,
        Visibility visibleTo,
        String reason,
        boolean everybodyAgreed,
        boolean aware,
        int version) {}
