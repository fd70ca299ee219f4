package org.mitplan.hilfeplan.terms;

import java.util.UUID;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.id.PersonId;

/**
 * A wish as a form gives it; one without words is taken out.
 *
 * @param id null for a new one
 */
public record WishInput(
        UUID id, PersonId person, String wish, WishRow.Answer answer, String reason, int version) {
    public WishInput {
        wish = wish == null ? "" : wish.strip();
    }
}
