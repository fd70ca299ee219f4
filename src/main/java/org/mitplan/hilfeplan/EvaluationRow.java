package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.util.List;
import org.mitplan.board.Goal;
import org.mitplan.shared.id.EvaluationId;
import org.mitplan.shared.id.PersonId;

/**
 * What became of one goal of the version before.
 *
 * @param goal id of the goal on the board, empty where the version before did not keep it
 */
public record EvaluationRow(
        EvaluationId id,
        String goal,
        String title,
        Goal.State outcome,
        String why,
        List<Voice> voices,
        int version)
        implements Serializable {

    /**
     * How one person sees it.
     *
     * @param rating 0 to 10 as the person said it, null if they said none; never added up
     */
    public record Voice(PersonId person, String words, Integer rating) implements Serializable {}
}
