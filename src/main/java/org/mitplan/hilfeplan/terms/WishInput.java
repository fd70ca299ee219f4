package org.mitplan.hilfeplan.terms;

import org.mitplan.hilfeplan.WishRow;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.WishId;
import org.mitplan.shared.text.CleanText;

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
        WishRow.Still still,
        int version) {
    public WishInput {
        wish = CleanText.lines(wish);
        reason = CleanText.lines(reason);
    }

    /** Tells the fields of one wish from those of another. */
    public String key() {
        return id == null ? "new" : id.toString();
    }

    /** The last form waits for a wish that nobody may have. */
    boolean isEmpty() {
        return wish.isEmpty() && reason.isEmpty();
    }
}
