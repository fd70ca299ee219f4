package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.util.List;
import org.mitplan.casefile.FileHeader;
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
    public QuotedBoard boardAsQuoted() {
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

    public boolean isWritable() {
        return header.mayWrite() && !plan.isLocked();
    }
}
