package org.mitplan.hilfeplan.web;

import java.util.List;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard;
import org.mitplan.hilfeplan.QuotedPerson;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Differences;

/** A part that stands on the board; there is nothing to type here. */
public class FromBoard extends PartForm {
    private static final long serialVersionUID = 1L;

    private final QuotedBoard board;

    FromBoard(PlanView view) {
        board = view.board();
    }

    @Override
    void store(PlanDesks desks, CaseFileId file, PlanId plan) {}

    @Override
    void seen(PlanView now) {}

    @Override
    void compare(PlanView now, FactWords words, Differences lines) {}

    public List<QuotedBoard.QuotedGoal> getGoals() {
        return board.goals();
    }

    /** Agreements under the title of their goal, as the plan lists them. */
    public List<QuotedBoard.Lane> getLanes() {
        return board.lanes(Texts.of("plan.nogoal"));
    }

    public String names(QuotedBoard.QuotedAgreement agreement) {
        return QuotedPerson.names(agreement.people());
    }
}
