package org.mitplan.hilfeplan.part;

import java.util.List;
import java.util.function.Predicate;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;

/** A part in which something stands about each person of the plan. */
abstract class PeoplePart extends PartContent {
    static Progress.HowFar counted(PlanView view, Predicate<PartyRow> ready) {
        List<String> waitingFor =
                view.parties().stream().filter(ready.negate()).map(PartyRow::name).toList();
        int all = view.parties().size();
        return Progress.HowFar.counted(all - waitingFor.size(), all, waitingFor);
    }
}
