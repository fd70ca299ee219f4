package org.mitplan.hilfeplan.handout;

import java.util.Optional;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedAgreement;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.hilfeplan.WishRow;

/** The young person as the reader of their own page: what of a plan is theirs. */
record Me(PlanView view) {
    boolean am(QuotedPerson written) {
        return view.header().youngPerson().equals(written.id());
    }

    boolean said(QuotedGoal goal) {
        return !goal.ownWords().isEmpty() && am(goal.ownWordsBy());
    }

    boolean does(QuotedAgreement deed) {
        return deed.people().stream().anyMatch(this::am);
    }

    boolean wished(WishRow wish) {
        return party().filter(me -> me.person().equals(wish.person())).isPresent();
    }

    /** What I say to what became of a goal. */
    Optional<EvaluationRow.Voice> voice(EvaluationRow evaluation) {
        return party().flatMap(
                        me ->
                                evaluation.voices().stream()
                                        .filter(voice -> voice.person().equals(me.person()))
                                        .findFirst());
    }

    Optional<PartyRow> party() {
        return view.parties().stream().filter(PartyRow::isYoungPerson).findFirst();
    }
}
