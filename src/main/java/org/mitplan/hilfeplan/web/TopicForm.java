package org.mitplan.hilfeplan.web;

import java.io.Serializable;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.SectionRow;
import org.mitplan.hilfeplan.TopicInput;

/** What is typed about one topic. */
public class TopicForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SectionRow row;
    private String text;
    private boolean done;

    TopicForm(SectionRow row, boolean done) {
        this.row = row;
        text = row.text();
        this.done = done;
    }

    TopicInput input() {
        return new TopicInput(row, text, done);
    }

    /** An area of life has no mark of its own: it is done when the need is. */
    TopicInput area() {
        return new TopicInput(row, text, text != null && !text.isBlank());
    }

    void seen(PlanView now) {
        row = now.section(row.topic());
    }

    public SectionRow getRow() {
        return row;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
