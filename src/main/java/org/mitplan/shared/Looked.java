package org.mitplan.shared;

import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.CaseFileId;

/**
 * Somebody goes on looking at a section that they opened, while it changes before their eyes; the
 * journal keeps one row for a look, not one for each change.
 */
public record Looked(AccountId account, String relation, CaseFileId file, String section) {}
