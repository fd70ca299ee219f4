package org.mitplan.board.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.board.BoardForms;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalDesk;
import org.mitplan.board.GoalRow;
import org.mitplan.board.past.GoalVersion;
import org.mitplan.board.past.PastGoals;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.web.Differences;
import org.mitplan.shared.web.Faces;

/** The form for one goal, new or known, with the words of the person whose goal it is. */
@Named
@ViewScoped
public class GoalPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private BoardForms forms;
    @Inject private GoalDesk desk;
    @Inject private PastGoals past;
    @Inject private GermanDates dates;

    private FileHeader header;
    private List<ParticipantRow> people;
    private GoalRow clash;
    private transient List<Differences.Line> differences;
    private List<GoalVersion> versions = List.of();
    private String goal = "";
    private GoalForm form;

    public void open() {
        if (form != null) {
            return;
        }
        BoardForms.View view = isNew() ? forms.begin(id()) : forms.prepare(id());
        header = view.header();
        people = view.people();
        form = isNew() ? new GoalForm() : GoalForm.of(find(view));
        if (!isNew()) {
            versions = past.versions(id(), GoalId.of(goal));
        }
    }

    private GoalRow find(BoardForms.View view) {
        GoalId wanted = GoalId.of(goal);
        return view.goals().stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String save() {
        try {
            return Faces.attempt(this::store) ? to("/board/board") : null;
        } catch (Stale stale) {
            clash = find(forms.prepare(id()));
            differences = form.differences(clash, names());
            form.setVersion(clash.version());
            Faces.refuse(stale);
            return null;
        }
    }

    private Map<String, String> names() {
        return people.stream()
                .collect(Collectors.toMap(one -> one.person().toString(), ParticipantRow::name));
    }

    private void store() {
        if (isNew()) {
            desk.set(id(), form.input());
        } else {
            desk.reword(id(), GoalId.of(goal), form.input());
        }
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    public boolean isNew() {
        return goal.isEmpty();
    }

    /** What stands in the file meanwhile; null unless somebody was faster. */
    public GoalRow getClash() {
        return clash;
    }

    /** What is typed here beside what stands there. */
    public List<Differences.Line> getDifferences() {
        return differences;
    }

    /** What became of it so far; newest first. */
    public List<CardHistory.Line> getHistory() {
        return GoalHistory.of(versions, dates);
    }

    public List<ParticipantRow> getPeople() {
        return people;
    }

    public Goal.Kind[] getKinds() {
        return Goal.Kind.values();
    }

    public Goal.State[] getStates() {
        return Goal.State.values();
    }

    public GoalForm getForm() {
        return form;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal == null ? "" : goal;
    }
}
