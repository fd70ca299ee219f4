package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One answer of one person to one version, as it was given; none is ever changed.
 *
 * @param manner null where nobody said anything
 * @param on day of the answer, null without one
 * @param content fingerprint of the plan that was answered, empty if nobody took it
 * @param number the person's first answer to this version, second, ...
 * @param by name of whoever entered it
 * @param at when it was entered, null without an answer
 * @param late whether it came after the version was locked
 */
public record AnswerRow(
        PlanParty.Answer answer,
        String words,
        ConsentRow.Manner manner,
        LocalDate on,
        String content,
        int number,
        String by,
        Instant at,
        boolean late)
        implements Serializable {

    /** Of somebody who has not been asked yet. */
    public static final AnswerRow NONE =
            new AnswerRow(PlanParty.Answer.OPEN, "", null, null, "", 0, "", null, false);

    /** Whether the other is the same answer in the same words, however and whenever it came. */
    boolean says(AnswerRow other) {
        return answer == other.answer && words.equals(other.words);
    }

    /** Whether the plan says something else than when the person answered. */
    public boolean isBefore(String fingerprint) {
        return !content.isEmpty() && !content.equals(fingerprint);
    }
}
