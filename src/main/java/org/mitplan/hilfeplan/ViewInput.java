package org.mitplan.hilfeplan;

import java.time.LocalDate;
import org.mitplan.shared.id.PersonId;

/**
 * One person's view as a form gives it.
 *
 * @param manner how the words came about; null for words that stay as they were
 * @param on when it was said or written; null for words that stay as they were
 * @param confirmed whether a view taken over from the version before still holds
 * @param missing reason why there is no view, empty if there is one
 * @param version as the form showed it
 */
public record ViewInput(
        PersonId person,
        String view,
        PlanParty.Manner manner,
        LocalDate on,
        String missing,
        int version) {}
