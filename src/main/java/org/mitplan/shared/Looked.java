package org.mitplan.shared;

import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PrincipalId;

/**
 * Somebody goes on looking at a section that they opened, while it changes before their eyes; the
 * journal keeps one row for a look, not one for each change.
 */
public record Looked(PrincipalId who, String relation, CaseFileId file, String section) {}
