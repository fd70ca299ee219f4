package org.mitplan.hilfeplan.part;

import java.util.List;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.sheet.Block;

/** When all meet again (§ 36 (2) SGB VIII: in regular intervals). */
class NextPart extends PartContent {
    @Override
    Progress.HowFar progress(PlanView view) {
        TermsRow.Next next = view.terms().next();
        if (next.meetingOn() != null) {
            return Progress.HowFar.is(Progress.State.DONE);
        }
        boolean begun = next.reportDueOn() != null || !next.invitedBy().isEmpty();
        return Progress.HowFar.is(begun ? Progress.State.BEGUN : Progress.State.NOT_BEGUN);
    }

    @Override
    List<Item> items(Paper paper) {
        return List.of(new Item("", "").says(paper.words().next(paper.view().terms().next())));
    }

    @Override
    List<Block> office(Paper paper) {
        TermsRow.Next next = paper.view().terms().next();
        return Blocks.facts(
                paper.words()
                        .next(
                                new TermsRow.Next(
                                        Blocks.nextMeeting(paper.view()),
                                        next.reportDueOn(),
                                        next.invitedBy())));
    }

    /** The family's paper ends with it, in sentences. */
    @Override
    List<Block> family(Paper paper) {
        return office(paper);
    }
}
