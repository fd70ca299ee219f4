package org.mitplan.board.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitplan.board.AgreementInput;
import org.mitplan.board.CardRow;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Differences;

/** What is typed into the form for one agreement; persons and goal by their id as text. */
public class AgreementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private int version;
    private String title = "";
    private String detail = "";
    private String goal = "";
    private Stage stage = Stage.AGREED;
    private String[] responsible = new String[0];
    private boolean everybody;
    private boolean aware;
    private LocalDate dueOn;
    private Rhythm rhythm = Rhythm.NONE;
    private Visibility visibleTo = Visibility.ALL;
    private String reason = "";

    static AgreementForm of(CardRow row) {
        AgreementForm form = new AgreementForm();
        form.version = row.version();
        form.title = row.title();
        form.detail = row.detail();
        form.goal = row.goal() == null ? "" : row.goal().toString();
        form.stage = row.stage();
        form.dueOn = row.dueOn();
        form.rhythm = row.rhythm();
        form.visibleTo = row.visibleTo();
        form.reason = row.pauseReason();
        form.responsible =
                row.people().stream().map(who -> who.id().toString()).toArray(String[]::new);
        return form;
    }

    AgreementInput input() {
        return new AgreementInput(
                title,
                detail,
                goal == null || goal.isEmpty() ? null : GoalId.of(goal),
                stage,
                Arrays.stream(responsible).map(PersonId::of).toList(),
                dueOn,
                rhythm,
                visibleTo,
                reason,
                everybody,
                aware,
                version);
    }

    /** Where this differs from what stands in the file meanwhile. */
    List<Differences.Line> differences(
            CardRow now, Map<String, String> names, Map<String, String> goals) {
        String people =
                Arrays.stream(responsible)
                        .map(id -> names.getOrDefault(id, ""))
                        .sorted()
                        .collect(Collectors.joining(", "));
        String theirs =
                now.people().stream()
                        .map(CardRow.Who::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return new Differences()
                .of("agreement.title", now.title(), title)
                .of("agreement.people", theirs, people)
                .of("agreement.due", GermanDates.input(now.dueOn()), GermanDates.input(dueOn))
                .of("agreement.rhythm", Texts.of(now.rhythm()), Texts.of(rhythm))
                .of("agreement.goal", now.goalTitle(), goals.getOrDefault(goal, ""))
                .of("agreement.stage", Texts.of(now.stage()), Texts.of(stage))
                .of("agreement.reason", now.pauseReason(), reason)
                .of("agreement.detail", now.detail(), detail)
                .of("agreement.visibleto", Texts.of(now.visibleTo()), Texts.of(visibleTo))
                .lines();
    }

    /** In view of which version it was typed; a draft keeps it, too. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public String[] getResponsible() {
        return responsible.clone();
    }

    public void setResponsible(String[] responsible) {
        this.responsible = responsible.clone();
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }

    /** Whether the writer knows whose yes this makes void, and will ask anew. */
    public boolean isAware() {
        return aware;
    }

    public void setAware(boolean aware) {
        this.aware = aware;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public Visibility getVisibleTo() {
        return visibleTo;
    }

    public void setVisibleTo(Visibility visibleTo) {
        this.visibleTo = visibleTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
