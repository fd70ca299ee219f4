package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.util.List;
import org.mitplan.access.CaseAccess;
import org.mitplan.casefile.FileHeader;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.PersonId;

/** One version with everything that stands in it. */
public record PlanView(
        FileHeader header,
        PlanRow plan,
        List<PartyRow> parties,
        List<SectionRow> sections,
        FactsRow facts,
        QuotedBoard board)
        implements Serializable {

    public SectionRow section(PlanSection.Topic topic) {
        return sections.stream()
                .filter(s -> s.topic() == topic)
                .findFirst()
                .orElseGet(() -> SectionRow.none(topic));
    }

    /**
     * Goals and agreements as this version says them: what was evaluated stands there with its
     * outcome, whatever the board says until the version is locked.
     */
    @Override
    public QuotedBoard board() {
        return board.evaluated(evaluations());
    }

    /** Whether the outcome of some goal is told as it was evaluated, not as the board says. */
    public boolean isGoalEvaluated() {
        return evaluations().stream()
                .filter(EvaluationRow::isAnswered)
                .anyMatch(one -> board.goals().stream().anyMatch(one::isOf));
    }

    /** The same as the board says them, or said them when the version was locked. */
    QuotedBoard boardAsQuoted() {
        return board;
    }

    public TermsRow terms() {
        return facts.terms();
    }

    public List<WishRow> wishes() {
        return facts.wishes();
    }

    public List<EvaluationRow> evaluations() {
        return facts.evaluations();
    }

    /** The areas of life in which the need is told. */
    public List<SectionRow> lifeAreas() {
        return sections.stream().filter(section -> section.topic().isLifeArea()).toList();
    }

    /** The same with another help: which parts there are depends on it. */
    public PlanView with(TermsRow.Help help) {
        return new PlanView(header, plan, parties, sections, facts.with(help), board);
    }

    public boolean has(PersonId person) {
        return parties.stream().anyMatch(party -> party.person().equals(person));
    }

    /** How this person stands in this version. */
    public PartyRow party(PersonId person) {
        return parties.stream()
                .filter(party -> party.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What this version says, as one short value; answers and signatures do not count. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** Whether this reader may release the version as it stands or give it back. */
    public boolean isDecidableBy(CaseAccess access) {
        return access.mayApprove()
                && !plan.isLocked()
                && plan.release().waits(fingerprint())
                && !access.account().equals(plan.release().byAccount());
    }

    public boolean isWritable() {
        return header.mayWrite() && !plan.isLocked();
    }

    /** What must not be missing when the version is locked, in the order of the plan. */
    public List<Gap> missing() {
        return Gap.in(this);
    }

    /** Whether wishes of the version before, or the choice people had, wait to be asked about. */
    boolean isWishedBefore() {
        return terms().choiceTakenOver() || wishes().stream().anyMatch(WishRow::takenOver);
    }

    /**
     * Refuses a version that lacks what the law demands.
     *
     * @throws DomainException if something is missing
     */
    public void mustBeComplete() {
        if (!missing().isEmpty()) {
            throw new DomainException("plan.lock.incomplete");
        }
    }
}
