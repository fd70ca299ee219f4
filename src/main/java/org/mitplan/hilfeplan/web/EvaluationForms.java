package org.mitplan.hilfeplan.web;

import java.util.List;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** What is typed about what became of the goals, and whether the help still fits. */
public class EvaluationForms extends PartForm {
    private static final long serialVersionUID = 1L;

    private final List<EvaluationForm> evaluations;
    private TermsRow.Review before;
    private TermsRow.Verdict suitable;
    private TermsRow.Verdict needed;
    private String reason;

    EvaluationForms(PlanView view) {
        evaluations =
                view.evaluations().stream().map(row -> new EvaluationForm(row, view)).toList();
        before = view.terms().review();
        suitable = before.suitable();
        needed = before.needed();
        reason = before.reason();
    }

    private TermsRow.Review review() {
        return new TermsRow.Review(suitable, needed, reason);
    }

    @Override
    void store(PlanDesks desks, CaseFileId file, PlanId plan) {
        desks.terms()
                .writeEvaluation(
                        file,
                        plan,
                        before,
                        review(),
                        evaluations.stream().map(EvaluationForm::input).toList());
    }

    @Override
    String field(DomainException refusal) {
        return Faces.row(
                refusal, "f:g", evaluations.stream().map(one -> one.getRow().id()).toList());
    }

    @Override
    void seen(PlanView now) {
        before = now.terms().review();
        evaluations.forEach(evaluation -> evaluation.seen(now));
    }

    @Override
    void compare(PlanView now, FactWords words, Differences lines) {
        evaluations.forEach(one -> compare(one, now, words, lines));
        facts(lines, "", words.review(now.terms().review()), words.review(review()));
    }

    private static void compare(
            EvaluationForm typed, PlanView now, FactWords words, Differences lines) {
        EvaluationRow stored =
                now.evaluations().stream()
                        .filter(row -> row.id().equals(typed.getRow().id()))
                        .findFirst()
                        .orElse(typed.getRow());
        facts(
                lines,
                stored.title(),
                words.evaluation(stored, now),
                words.evaluation(typed.typed(), now));
    }

    public List<EvaluationForm> getEvaluations() {
        return evaluations;
    }

    public TermsRow.Verdict getSuitable() {
        return suitable;
    }

    public void setSuitable(TermsRow.Verdict suitable) {
        this.suitable = suitable;
    }

    public TermsRow.Verdict getNeeded() {
        return needed;
    }

    public void setNeeded(TermsRow.Verdict needed) {
        this.needed = needed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
