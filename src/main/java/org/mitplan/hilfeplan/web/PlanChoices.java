package org.mitplan.hilfeplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.mitplan.board.Goal;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.WishRow;

/** What the menus of the plan's pages offer. */
@Named
@ApplicationScoped
public class PlanChoices {
    public PlanParty.Attendance[] getAttendances() {
        return PlanParty.Attendance.values();
    }

    public PlanParty.Manner[] getManners() {
        return PlanParty.Manner.values();
    }

    public ConsentRow.Manner[] getAnswerManners() {
        return ConsentRow.Manner.values();
    }

    public FormOfHelp[] getForms() {
        return FormOfHelp.values();
    }

    public TermsRow.Verdict[] getVerdicts() {
        return TermsRow.Verdict.values();
    }

    public WishRow.Answer[] getWishAnswers() {
        return WishRow.Answer.values();
    }

    public WishRow.Still[] getStills() {
        return WishRow.Still.values();
    }

    public Goal.State[] getOutcomes() {
        return Goal.State.values();
    }

    /** Numbers that somebody may name for how well a goal went. */
    public List<String> getRatings() {
        return IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toList();
    }
}
