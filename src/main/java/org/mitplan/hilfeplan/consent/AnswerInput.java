package org.mitplan.hilfeplan.consent;

import java.time.LocalDate;
import java.util.Objects;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.text.CleanText;

/**
 * What one person answers to the plan, as a form gives it.
 *
 * @param answer null where somebody is not heard anew
 * @param on day of the answer; null for that of the meeting where it was answered there
 * @param number of the person's answer that the form showed; 0 for none
 */
public record AnswerInput(
        PersonId person,
        PlanParty.Answer answer,
        String words,
        ConsentRow.Manner manner,
        LocalDate on,
        int number) {
    public AnswerInput {
        words = CleanText.lines(words);
    }

    /** Whether this only says again what stands there already. */
    boolean repeats(ConsentRow known) {
        boolean nothing = answer == PlanParty.Answer.OPEN && known.number() == 0;
        return isUntouched()
                || nothing && words.isEmpty()
                || answer == known.answer()
                        && words.equals(CleanText.lines(known.words()))
                        && manner == known.manner()
                        && (Objects.equals(on, known.on()) || on == null && !answer.isGiven());
    }

    private boolean isUntouched() {
        return answer == null && words.isEmpty() && manner == null && on == null;
    }
}
