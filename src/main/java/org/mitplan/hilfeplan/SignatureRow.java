package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The last signature of one person under one version.
 *
 * @param manner null if there never was one
 * @param on day of the signature
 * @param content fingerprint of the plan that was signed, empty if nobody took it
 * @param number how many steps of signing there were
 */
public record SignatureRow(Manner manner, LocalDate on, String content, int number)
        implements Serializable {

    /** How somebody signed. */
    public enum Manner {
        DRAWN,
        SCANNED,
        ON_PAPER,
        WITHDRAWN
    }

    public static final SignatureRow NONE = new SignatureRow(null, null, "", 0);

    public boolean isThere() {
        return manner != null && manner != Manner.WITHDRAWN;
    }

    /** Whether there is a drawing or a scan to look at. */
    public boolean isShown() {
        return manner == Manner.DRAWN || manner == Manner.SCANNED;
    }

    /** Whether the plan says something else than when it was signed. */
    public boolean isBefore(String fingerprint) {
        return isThere() && !content.isEmpty() && !content.equals(fingerprint);
    }
}
