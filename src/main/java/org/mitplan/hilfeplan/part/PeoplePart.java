package org.mitplan.hilfeplan.part;

import java.util.List;
import java.util.function.Predicate;
import org.mitplan.casefile.Participant;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.Texts;

/** A part in which something stands about each person of the plan. */
abstract class PeoplePart extends PartContent {
    static Progress.HowFar counted(PlanView view, Predicate<PartyRow> ready) {
        List<String> waitingFor =
                view.parties().stream().filter(ready.negate()).map(PartyRow::name).toList();
        int all = view.parties().size();
        return Progress.HowFar.counted(all - waitingFor.size(), all, waitingFor);
    }

    /** What somebody is in this plan: the provider's name where there is one. */
    static String role(PartyRow party) {
        return party.organisation().isEmpty() || party.role() == Participant.Role.CASEWORKER
                ? Texts.of(party.role())
                : party.organisation();
    }

    /** A name and who that is. */
    static String named(PartyRow party) {
        String role = role(party);
        return role.equals(party.organisation())
                ? party.name() + " (" + role + ")"
                : party.role().behind(party.name());
    }
}
