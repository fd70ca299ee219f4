package org.mitplan.board.past;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mitplan.board.Consent;

/**
 * Something that was said or done about an agreement.
 *
 * @param by name of whoever wrote it down, empty where only the moment is known
 * @param who name of the person concerned, empty if it concerns nobody in particular
 * @param answer only of an answer, as is the manner
 * @param day when it was said, or for which day it was done
 * @param text own words or comment
 */
public record CardDeed(
        Instant at,
        Kind kind,
        String by,
        String who,
        Consent.Answer answer,
        Consent.Manner manner,
        LocalDate day,
        String text)
        implements Serializable {

    /** What it was. */
    public enum Kind {
        ANSWER,
        DONE,
        OCCURRENCE,
        /** Once of many times that was none: who wrote that down stands as the person concerned. */
        NO_OCCURRENCE,
        COMMENT,
        JOINED,
        LEFT
    }
}
