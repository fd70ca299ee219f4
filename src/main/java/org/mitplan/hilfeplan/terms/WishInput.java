package org.mitplan.hilfeplan.terms;

import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.WishId;

/**
 * A wish as a form gives it; one without words is taken out.
 *
 * @param id null for a new one
 */
public record WishInput(
        WishId id,
        PersonId person,
        String wish,
        WishRow.Answer answer,
        String reason,
        int version) {
    public WishInput {
        wish = wish == null ? "" : wish.strip();
    }
}
