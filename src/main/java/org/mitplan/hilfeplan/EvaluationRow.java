package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.util.List;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.EvaluationId;
import org.mitplan.shared.id.PersonId;

/**
 * What became of one goal of the version before.
 *
 * @param goal id of the goal on the board, empty where the version before did not keep it
 * @param outcome null until somebody answers; that the goal goes on is an answer
 * @param onBoard null where the board does not know the goal
 */
public record EvaluationRow(
        EvaluationId id,
        String goal,
        String title,
        Goal.State outcome,
        String why,
        List<Voice> voices,
        int version,
        OnBoard onBoard)
        implements Serializable {

    public boolean isAnswered() {
        return outcome != null;
    }

    /** What became of the goal; empty until somebody answers. */
    public String became() {
        return became(outcome);
    }

    public static String became(Goal.State outcome) {
        return outcome == Goal.State.OPEN ? Texts.of("evaluation.outcome.OPEN") : Texts.of(outcome);
    }

    /** One whose goal nobody finds on the board. */
    public EvaluationRow(
            EvaluationId id,
            String goal,
            String title,
            Goal.State outcome,
            String why,
            List<Voice> voices,
            int version) {
        this(id, goal, title, outcome, why, voices, version, null);
    }

    /**
     * Whether it is about this goal; versions of long ago did not keep ids, there the title has to
     * do.
     */
    public boolean isOf(QuotedGoal quoted) {
        return goal.isEmpty() ? title.equals(quoted.title()) : goal.equals(quoted.id());
    }

    /**
     * Whether the goal was changed on the board after this was answered, and the board says
     * otherwise.
     */
    public boolean isOvertaken() {
        return isAnswered() && onBoard != null && onBoard.contradicts(outcome);
    }

    /** Whether it is answered about a goal of the board, which is to say so, too. */
    public boolean isKnownOnBoard() {
        return isAnswered() && onBoard != null;
    }

    /**
     * The goal as it stands on the board right now.
     *
     * @param seen version of the goal that the answer was given in view of; null where it was taken
     *     over from the board
     */
    public record OnBoard(Integer seen, int version, Goal.State state) implements Serializable {
        private boolean contradicts(Goal.State outcome) {
            return state != outcome && (seen == null || seen != version);
        }
    }

    /**
     * How one person sees it.
     *
     * @param rating 0 to 10 as the person said it, null if they said none; never added up
     */
    public record Voice(PersonId person, String words, Integer rating) implements Serializable {}
}
