package org.mitplan.hilfeplan.consent;

import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.PersonId;

/**
 * Whose signature is recorded, taken back or looked at, as whoever does it sees it.
 *
 * @param number how many steps of signing there were when the page was shown; the last of them
 */
public record Signer(PersonId person, int number) {
    /** The person as the page showed them. */
    public static Signer of(PartyRow shown) {
        return new Signer(shown.person(), shown.consent().signature().number());
    }

    /**
     * The person as the plan knows them now.
     *
     * @throws Stale if somebody else took a step since then
     */
    PartyRow in(PlanView view) {
        PartyRow party = view.party(person);
        Stale.unless(party.consent().signature().number() == number);
        return party;
    }
}
