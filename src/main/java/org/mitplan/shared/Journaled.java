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
 * @param detail of an export, for whom and in which form; never content
 */
public record Journaled(
        AccountId account,
        String task,
        CaseFileId file,
        String section,
        String action,
        UUID object,
        String detail) {
    public Journaled(
            AccountId account,
            String task,
            CaseFileId file,
            String section,
            String action,
            UUID object) {
        this(account, task, file, section, action, object, "");
    }
}
