package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One step of signing of one person under one version, as it was taken; none is ever changed.
 *
 * @param manner null if there never was one
 * @param on day of the signature
 * @param content fingerprint of the plan that was signed, empty if nobody took it
 * @param number the person's first step of signing, second, ...
 * @param by name of whoever recorded it
 * @param at when it was recorded, null if there never was one
 */
public record SignatureRow(
        Manner manner, LocalDate on, String content, int number, String by, Instant at)
        implements Serializable {

    /** How somebody signed. */
    public enum Manner {
        DRAWN,
        SCANNED,
        ON_PAPER,
        WITHDRAWN
    }

    /** Of somebody who has not signed yet. */
    public static final SignatureRow NONE = new SignatureRow(null, null, "", 0, "", null);

    public boolean isThere() {
        return manner != null && manner != Manner.WITHDRAWN;
    }

    /** Whether a drawing or a scan belongs to it. */
    boolean hasImage() {
        return manner == Manner.DRAWN || manner == Manner.SCANNED;
    }

    /** Whether the plan says something else than when it was signed. */
    public boolean isBefore(String fingerprint) {
        return isThere() && !content.isEmpty() && !content.equals(fingerprint);
    }
}
