package org.mitplan.casefile.withdrawal;

import java.io.Serializable;
import java.time.Instant;
import org.mitplan.shared.id.CaseFileId;

/**
 * Something that was withdrawn.
 *
 * @param number of the file
 * @param reason empty where only the list is shown
 * @param words what was withdrawn; empty where only the list is shown
 */
public record WithdrawalRow(
        Thing thing,
        CaseFileId file,
        String number,
        String by,
        Instant at,
        String reason,
        String words)
        implements Serializable {}
