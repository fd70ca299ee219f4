package org.mitplan.hilfeplan.terms;

import static org.mitplan.access.Role.CASEWORKER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.hilfeplan.PlanReader;
import org.mitplan.hilfeplan.PlanTexts;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.TopicInput;
import org.mitplan.hilfeplan.WishRow;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** Where it is written what a version decides, what was wished, and what became of goals. */
@Boundary
public class TermsDesk {
    @Inject private Gate gate;
    @Inject private PlanReader reader;
    @Inject private PlanTexts texts;
    @Inject private Decisions decisions;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * Writes which help it is, in fields and in text.
     *
     * @param before as the form showed it
     * @throws DomainException if the help ends before it begins or a text is too long
     * @throws Stale if somebody else wrote it since then
     */
    @MayCall(CASEWORKER)
    public void writeHelp(
            CaseFileId file,
            PlanId plan,
            TermsRow.Help before,
            TermsRow.Help now,
            TopicInput topic) {
        CaseAccess access = write(file, plan);
        decisions.terms(access, plan).helps(before, now, topic.done());
        texts.write(access, plan, topic);
        stored(access, plan, PlanPart.HELP);
    }

    /**
     * Writes how people could choose, what they wished for and what came of it.
     *
     * @param before as the form showed it
     * @throws DomainException if nobody wishes a wish, it says nothing, or it is not met and nobody
     *     says why; for all wishes at once
     * @throws Stale if somebody else wrote since then
     */
    @MayCall(CASEWORKER)
    public void writeWishes(
            CaseFileId file,
            PlanId plan,
            TermsRow.Choice before,
            TermsRow.Choice now,
            List<WishInput> wishes,
            TopicInput topic) {
        CaseAccess access = write(file, plan);
        PlanView view = reader.view(access, plan);
        Refusals.gather(
                () ->
                        decisions
                                .terms(access, plan)
                                .lets(before, now, topic.done(), LocalDate.now(clock)),
                () -> Refusals.gather(wishes, wish -> write(access, view, wish)),
                () -> texts.write(access, plan, topic));
        stored(access, plan, PlanPart.WISHES);
    }

    private void write(CaseAccess access, PlanView view, WishInput input) {
        if (input.id() == null) {
            if (!input.isEmpty()) {
                decisions.add(access, PlanWish.in(view, input, view.wishes().size()));
            }
            return;
        }
        PlanWish known =
                decisions.wish(access, view.plan().id(), input.id()).seenAs(input.version());
        if (input.isEmpty() || input.still() == WishRow.Still.GONE) {
            decisions.remove(access, known);
        } else {
            known.says(view, input);
        }
    }

    /**
     * Writes what became of the goals of the version before, and whether the help still fits.
     *
     * @param before as the form showed it
     * @throws DomainException if the help does not fit and nobody says why
     * @throws Stale if somebody else wrote since then
     */
    @MayCall(CASEWORKER)
    public void writeEvaluation(
            CaseFileId file,
            PlanId plan,
            TermsRow.Review before,
            TermsRow.Review now,
            List<EvaluationInput> goals) {
        CaseAccess access = write(file, plan);
        PlanView view = reader.view(access, plan);
        Refusals.gather(
                () -> decisions.terms(access, plan).isReviewed(before, now),
                () ->
                        Refusals.gather(
                                goals,
                                goal ->
                                        decisions
                                                .evaluation(access, plan, goal.id())
                                                .seenAs(goal.version())
                                                .says(view, goal)));
        stored(access, plan, PlanPart.EVALUATION);
    }

    /**
     * Writes when all meet again.
     *
     * @param before as the form showed it
     * @throws Stale if somebody else wrote since then
     */
    @MayCall(CASEWORKER)
    public void writeNext(CaseFileId file, PlanId plan, TermsRow.Next before, TermsRow.Next now) {
        CaseAccess access = write(file, plan);
        decisions.terms(access, plan).continues(before, now);
        stored(access, plan, PlanPart.NEXT);
    }

    private CaseAccess write(CaseFileId file, PlanId plan) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.WRITE, plan.value());
        texts.mustBeOpen(access, plan);
        return access;
    }

    private void stored(CaseAccess access, PlanId plan, PlanPart part) {
        decisions.flush();
        drafts.drop(access, part.form(plan));
    }
}
