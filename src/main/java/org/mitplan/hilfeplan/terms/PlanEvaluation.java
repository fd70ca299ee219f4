package org.mitplan.hilfeplan.terms;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;
import org.mitplan.shared.Stale;
import org.mitplan.shared.TextField;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.text.CleanText;

/** What became of one goal of the version before, and how each person sees it. */
@Entity
@Table(name = "plan_evaluation")
@Access(AccessType.FIELD)
class PlanEvaluation {
    private static final TextField WHY = TextField.lines("plan.text", 2000);

    @Id private UUID id;

    @Column(name = "plan_id")
    private PlanId plan;

    @Column(name = "file_id")
    private CaseFileId file;

    @Column(name = "goal_id")
    private GoalId goal;

    @Column(name = "goal_version")
    private Integer goalVersion;

    private String title;

    @Enumerated(EnumType.STRING)
    private Goal.State outcome;

    private String why = "";
    private int position;

    @ElementCollection
    @CollectionTable(name = "plan_voice", joinColumns = @JoinColumn(name = "evaluation_id"))
    private Set<Voice> voices = new HashSet<>();

    @Version private int version;

    protected PlanEvaluation() {}

    /**
     * Asks what became of a goal; what the board says by now, if it is something else, is the first
     * answer.
     */
    static PlanEvaluation of(PlanView now, QuotedGoal goal, int position) {
        PlanEvaluation evaluation = new PlanEvaluation();
        evaluation.id = UUID.randomUUID();
        evaluation.plan = now.plan().id();
        evaluation.file = now.header().id();
        evaluation.goal = goal.id().isEmpty() ? null : GoalId.of(goal.id());
        evaluation.title = goal.title();
        evaluation.position = position;
        evaluation.outcome =
                now.board().goals().stream()
                        .filter(one -> !goal.id().isEmpty() && one.id().equals(goal.id()))
                        .map(QuotedGoal::state)
                        .filter(state -> state != goal.state())
                        .findFirst()
                        .orElse(null);
        return evaluation;
    }

    Goal.State outcome() {
        return outcome;
    }

    PlanEvaluation seenAs(int seen) {
        Stale.unless(version == seen);
        return this;
    }

    /** What became of the goal, why, and what each person says to it. */
    void says(PlanView view, EvaluationInput input) {
        outcome = input.outcome();
        goalVersion = input.goalVersion();
        why = WHY.of(input.why());
        Set<Voice> heard = new HashSet<>();
        for (EvaluationRow.Voice voice : input.voices()) {
            if (!CleanText.line(voice.words()).isEmpty() || voice.rating() != null) {
                heard.add(Voice.of(view.party(voice.person()).person(), voice));
            }
        }
        if (!heard.equals(voices)) {
            voices.clear();
            voices.addAll(heard);
        }
    }
}
