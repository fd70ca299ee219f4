package org.mitplan.shared;

import java.util.UUID;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PrincipalId;

/**
 * Somebody read or changed personal data; the journal hears it within the same transaction.
 *
 * @param who null while nobody has an account yet
 * @param task name of what ran by itself, empty where somebody acted
 * @param file the file concerned, null for reads over many files
 * @param section part of the file
 * @param action what was done
 * @param object the single thing concerned, null where it is the whole section
 * @param relation by which relation to the file it was allowed; by which role where no one file is
 *     concerned; empty for a system task
 * @param detail of an export, for whom and in which form; never content
 */
public record Journaled(
        PrincipalId who,
        String task,
        String relation,
        CaseFileId file,
        String section,
        String action,
        UUID object,
        String detail) {
    /** Somebody acted in person. */
    public Journaled(
            PrincipalId who,
            String relation,
            CaseFileId file,
            String section,
            String action,
            UUID object) {
        this(who, "", relation, file, section, action, object, "");
    }

    /** Something ran by itself. */
    public Journaled(PrincipalId who, String task, String section, String action) {
        this(who, task, "", null, section, action, null, "");
    }
}
