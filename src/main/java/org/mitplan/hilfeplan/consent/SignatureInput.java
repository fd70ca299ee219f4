package org.mitplan.hilfeplan.consent;

import java.time.LocalDate;
import java.util.List;
import org.mitplan.hilfeplan.SignatureRow;

/**
 * Signatures that were given in one go.
 *
 * @param people whose signatures they are
 * @param on day of signing on paper; null for what is drawn now
 * @param scan what was drawn or scanned; null if the paper stays in the paper file
 */
public record SignatureInput(
        List<Signer> people, SignatureRow.Manner manner, LocalDate on, Scan scan) {}
