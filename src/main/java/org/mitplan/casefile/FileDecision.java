package org.mitplan.casefile;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a locked plan decides about a fact of the file.
 *
 * @param fact its name
 * @param value null where the plan decides nothing
 * @param since when that was written into the plan
 */
public record FileDecision(String fact, Serializable value, Instant since) {}
