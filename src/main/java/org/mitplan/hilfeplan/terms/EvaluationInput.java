package org.mitplan.hilfeplan.terms;

import java.util.List;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.shared.id.EvaluationId;

/**
 * What became of a goal as a form gives it; voices without words and number count as none.
 *
 * @param outcome null while nobody answers
 * @param goalVersion of the goal on the board as the form showed it; null where there is none
 */
public record EvaluationInput(
        EvaluationId id,
        Goal.State outcome,
        String why,
        List<EvaluationRow.Voice> voices,
        int version,
        Integer goalVersion) {}
