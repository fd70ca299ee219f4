package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.Instant;
import org.mitplan.shared.id.AccountId;

/**
 * The last step of a version past a second pair of eyes.
 *
 * @param step null if there was none yet
 * @param content fingerprint of what the version said then
 * @param number how many steps there were
 */
public record ReleaseRow(
        Step step,
        String note,
        String content,
        AccountId byAccount,
        String by,
        Instant at,
        int number)
        implements Serializable {

    /** What happened to the version. */
    public enum Step {
        SUBMITTED,
        APPROVED,
        RETURNED
    }

    public static final ReleaseRow NONE = new ReleaseRow(null, "", "", null, "", null, 0);

    /** Whether a version that says this lies with the team lead. */
    public boolean waits(String fingerprint) {
        return step == Step.SUBMITTED && content.equals(fingerprint);
    }

    /** Whether a version that says this may be locked. */
    public boolean covers(String fingerprint) {
        return step == Step.APPROVED && content.equals(fingerprint);
    }

    /** Whether the version was given back since it was last handed over. */
    public boolean isReturned() {
        return step == Step.RETURNED;
    }

    /** Whether the version says something else than at this step. */
    public boolean isBefore(String fingerprint) {
        return step != null && step != Step.RETURNED && !content.equals(fingerprint);
    }
}
