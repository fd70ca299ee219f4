package org.mitplan.shared;

import java.util.UUID;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/**
 * Somebody read or changed personal data; the journal hears it within the same transaction.
 *
 * @param account who acted, null where a system task did
 * @param task name of the system task, empty where a person acted
 * @param file the file concerned, null for reads over many files
 * @param section part of the file
 * @param action what was done
 * @param object the single thing concerned, null where it is the whole section
 * @param relation by which relation to the file it was allowed; by which role where no one file is
 *     concerned; empty for a system task
 * @param detail of an export, for whom and in which form; never content
 */
public record Journaled(
        AccountId account,
        String task,
        String relation,
        CaseFileId file,
        String section,
        String action,
        UUID object,
        String detail) {
    /** Somebody acted in person. */
    public Journaled(
            AccountId account,
            String relation,
            CaseFileId file,
            String section,
            String action,
            UUID object) {
        this(account, "", relation, file, section, action, object, "");
    }

    /** A system task acted. */
    public Journaled(String task, String section, String action) {
        this(null, task, "", null, section, action, null, "");
    }
}
