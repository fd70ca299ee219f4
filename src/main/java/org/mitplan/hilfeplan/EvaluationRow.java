package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.util.List;
import org.mitplan.board.Goal;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.EvaluationId;
import org.mitplan.shared.id.PersonId;

/**
 * What became of one goal of the version before.
 *
 * @param goal id of the goal on the board, empty where the version before did not keep it
 * @param outcome null until somebody answers; that the goal goes on is an answer
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

    public boolean isAnswered() {
        return outcome != null;
    }

    /** What became of the goal; empty until somebody answers. */
    public String became() {
        return outcome == Goal.State.OPEN ? Texts.of("evaluation.outcome.OPEN") : Texts.of(outcome);
    }

    /**
     * How one person sees it.
     *
     * @param rating 0 to 10 as the person said it, null if they said none; never added up
     */
    public record Voice(PersonId person, String words, Integer rating) implements Serializable {}
}
