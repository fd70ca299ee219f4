package org.mitplan.board.past;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mitplan.board.Consent;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.PersonId;

/**
 * Something that was said or done about an agreement.
 *
 * @param by name of whoever wrote it down, empty where only the moment is known
 * @param account of whoever wrote it down, null where only the moment is known
 * @param person concerned by it, null if it concerns nobody in particular
 * @param who what that person is called, empty for nobody
 * @param answer only of an answer, as is the manner
 * @param day when it was said, or for which day it was done
 * @param text own words or comment
 */
public record CardDeed(
        Instant at,
        Kind kind,
        String by,
        AccountId account,
        PersonId person,
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
