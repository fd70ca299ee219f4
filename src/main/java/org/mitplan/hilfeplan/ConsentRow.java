package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How one person stands to one version: the last answer and the last signature.
 *
 * @param manner null without an answer
 * @param on day of the answer, null without one
 * @param content fingerprint of the plan that was answered, empty if nobody took it
 * @param number how many answers there were
 * @param signature the last signature; its manner is null if there never was one
 */
public record ConsentRow(
        PlanParty.Answer answer,
        String words,
        Manner manner,
        LocalDate on,
        String content,
        int number,
        SignatureRow signature)
        implements Serializable {
    /** The way in which an answer reached the office. */
    public enum Manner {
        MEETING,
        TALK,
        PHONE,
        LETTER
    }

    /** Of somebody who has not been asked yet. */
    public static final ConsentRow NONE =
            new ConsentRow(PlanParty.Answer.OPEN, "", null, null, "", 0, SignatureRow.NONE);

    /** Whether the plan says something else than when the person answered. */
    public boolean isBefore(String fingerprint) {
        return !content.isEmpty() && !content.equals(fingerprint);
    }
}
