package org.mitplan.hilfeplan.release;

import org.mitplan.access.draft.FormKey;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.hilfeplan.part.HilfeplanForm;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.text.CleanText;

/**
 * What a team lead says to a version that waits: released, or given back with a word why.
 *
 * @param number of the step that handed the version over, as the page showed it
 */
public record ReleaseInput(ReleaseRow.Step step, String note, int number) {
    public ReleaseInput {
        note = CleanText.lines(note);
    }

    /** The key under which a version's note is kept while it is typed. */
    public static FormKey form(PlanId plan) {
        return HilfeplanForm.RELEASE.key(plan);
    }
}
