package org.mitplan.board;

import java.util.UUID;
import org.mitplan.shared.id.CaseFileId;

/**
 * Something on a board was stored.
 *
 * @param thing id of the agreement or goal
 */
public record BoardChanged(CaseFileId file, UUID thing, int version) {}
