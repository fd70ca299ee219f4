package org.mitplan.board.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mitplan.board.Goal;
import org.mitplan.board.GoalInput;
import org.mitplan.board.GoalRow;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.web.Differences;

/** What is typed into the form for one goal; persons by their id as text. */
public class GoalForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private int version;
    private Goal.Kind kind = Goal.Kind.ACTION;
    private String title = "";
    private String ownWords = "";
    private String ownWordsBy = "";
    private String owner = "";
    private String indicator = "";
    private LocalDate dueOn;
    private Goal.State state = Goal.State.OPEN;

    static GoalForm of(GoalRow row) {
        GoalForm form = new GoalForm();
        form.version = row.version();
        form.kind = row.kind();
        form.title = row.title();
        form.ownWords = row.ownWords();
        form.ownWordsBy = text(row.ownWordsBy());
        form.owner = text(row.owner());
        form.indicator = row.indicator();
        form.dueOn = row.dueOn();
        form.state = row.state();
        return form;
    }

    GoalInput input() {
        return new GoalInput(
                kind,
                title,
                ownWords,
                person(ownWordsBy),
                person(owner),
                indicator,
                dueOn,
                state,
                version);
    }

    /** Where this differs from what stands in the file meanwhile. */
    List<Differences.Line> differences(GoalRow now, Map<String, String> names) {
        return new Differences()
                .of("goal.title", now.title(), title)
                .of("goal.ownwords", now.ownWords(), ownWords)
                .of(
                        "goal.ownwordsby",
                        names.getOrDefault(text(now.ownWordsBy()), ""),
                        names.getOrDefault(ownWordsBy, ""))
                .of(
                        "goal.owner",
                        names.getOrDefault(text(now.owner()), ""),
                        names.getOrDefault(owner, ""))
                .of("goal.kind", Texts.of(now.kind()), Texts.of(kind))
                .of("goal.indicator", now.indicator(), indicator)
                .of("goal.due", GermanDates.input(now.dueOn()), GermanDates.input(dueOn))
                .of("goal.state", Texts.of(now.state()), Texts.of(state))
                .lines();
    }

    private static String text(PersonId person) {
        return person == null ? "" : person.toString();
    }

    private static PersonId person(String id) {
        return id == null || id.isEmpty() ? null : PersonId.of(id);
    }

    /** In view of which version it was typed; a draft keeps it, too. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Goal.Kind getKind() {
        return kind;
    }

    public void setKind(Goal.Kind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }

    public String getOwnWordsBy() {
        return ownWordsBy;
    }

    public void setOwnWordsBy(String ownWordsBy) {
        this.ownWordsBy = ownWordsBy;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Goal.State getState() {
        return state;
    }

    public void setState(Goal.State state) {
        this.state = state;
    }
}
