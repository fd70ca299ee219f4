package org.mitplan.hilfeplan.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.CaseAccess;
import org.mitplan.hilfeplan.FactsRow;
import org.mitplan.hilfeplan.NextVersion;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.hilfeplan.WishRow;

/**
 * Fills what a version decides from the version before: the help, how people could choose, the
 * wishes with their answers, and the question what became of each goal that was in sight then.
 */
@ApplicationScoped
class TermsBeginning implements NextVersion {
    @Inject private Decisions decisions;

    @Override
    public void begins(CaseAccess access, PlanView now, PlanView earlier) {
        FactsRow facts = earlier == null ? FactsRow.NONE : earlier.facts();
        decisions.add(access, PlanTerms.begin(now, facts.terms()));
        int position = 0;
        for (WishRow wish : facts.wishes()) {
            if (now.has(wish.person())) {
                decisions.add(access, PlanWish.again(now, wish, position++));
            }
        }
        for (QuotedGoal goal : asked(earlier)) {
            decisions.add(access, PlanEvaluation.of(now, goal, position++));
        }
        decisions.flush();
    }

    /** The goals of which somebody asks what became of them: those that went on, as papers say. */
    static List<QuotedGoal> asked(PlanView earlier) {
        return earlier == null
                ? List.of()
                : earlier.board().goals().stream().filter(goal -> !goal.state().isOver()).toList();
    }
}
