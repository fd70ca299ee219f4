package org.mitplan.casefile;

import java.time.Instant;
import java.util.List;
import org.mitplan.access.draft.Typed;
import org.mitplan.shared.id.AccountId;

/**
 * That somebody typed into a form and did not store it.
 *
 * @param typed what it was, where the reader typed it; of others never what
 */
public record UnsavedForm(
        AccountId account,
        String by,
        String form,
        String tab,
        Instant savedAt,
        List<Typed> typed) {}
