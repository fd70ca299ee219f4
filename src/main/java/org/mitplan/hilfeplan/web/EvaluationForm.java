package org.mitplan.hilfeplan.web;

import java.io.Serializable;
import java.util.List;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.terms.EvaluationInput;

/** What is typed about what became of one goal. */
public class EvaluationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EvaluationRow row;
    private final List<VoiceForm> voices;
    private Goal.State outcome;
    private String why;
    private int version;
    private EvaluationRow.OnBoard onBoard;

    EvaluationForm(EvaluationRow row, PlanView view) {
        this.row = row;
        voices = view.parties().stream().map(party -> new VoiceForm(party, row)).toList();
        outcome = row.outcome();
        why = row.why();
        version = row.version();
        onBoard = row.onBoard();
    }

    /** As it would stand in the plan: whoever says nothing stands there with no voice. */
    EvaluationRow typed() {
        List<EvaluationRow.Voice> said =
                voices().stream()
                        .filter(voice -> !voice.words().isEmpty() || voice.rating() != null)
                        .toList();
        return new EvaluationRow(
                row.id(), row.goal(), row.title(), outcome, why, said, version, onBoard);
    }

    EvaluationInput input() {
        Integer goal = onBoard == null ? null : onBoard.version();
        return new EvaluationInput(row.id(), outcome, why, voices(), version, goal);
    }

    private List<EvaluationRow.Voice> voices() {
        return voices.stream().map(VoiceForm::voice).toList();
    }

    void seen(PlanView now) {
        now.evaluations().stream()
                .filter(one -> one.id().equals(row.id()))
                .forEach(
                        one -> {
                            version = one.version();
                            onBoard = one.onBoard();
                        });
    }

    /** Whether somebody changed the goal on the board after this was stored. */
    public boolean isOvertaken() {
        return row.isOvertaken();
    }

    public EvaluationRow getRow() {
        return row;
    }

    public List<VoiceForm> getVoices() {
        return voices;
    }

    public Goal.State getOutcome() {
        return outcome;
    }

    public void setOutcome(Goal.State outcome) {
        this.outcome = outcome;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
