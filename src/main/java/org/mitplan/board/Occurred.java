package org.mitplan.board;

import java.time.LocalDate;
import org.mitplan.shared.id.AgreementId;

/**
 * An agreement that comes back was done.
 *
 * @param times how often
 * @param last the newest day for which it was done
 */
public record Occurred(AgreementId card, int times, LocalDate last) {}
