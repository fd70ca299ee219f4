package org.mitplan.hilfeplan.web;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.AnswerRow;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.HilfeplanDesk;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.hilfeplan.consent.AnswerInput;
import org.mitplan.shared.Texts;

/** What is typed about one person into the parts of a plan. */
public class PartyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PartyRow row;
    private final boolean locked;
    private PlanParty.Attendance attendance;
    private String preparation;
    private String interpreter;
    private String companion;
    private String view;
    private PlanParty.Manner manner;
    private LocalDate on;
    private String missing;
    private PlanParty.Answer answer;
    private String words;
    private ConsentRow.Manner answerManner;
    private LocalDate answeredOn;
    private int answerNumber;
    private int version;

    /** A locked version keeps what was answered: there the form waits for a further answer. */
    PartyForm(PartyRow row, boolean locked) {
        this.row = row;
        this.locked = locked;
        attendance = row.attendance();
        preparation = row.preparation();
        interpreter = row.interpreter();
        companion = row.companion();
        view = row.view();
        missing = row.viewMissing();
        AnswerRow said = row.consent().last();
        answer = locked ? null : said.answer();
        words = locked ? "" : said.words();
        answerManner = locked ? null : said.manner();
        answeredOn = !locked && said.answer().isGiven() ? said.on() : null;
        answerNumber = row.consent().number();
        version = row.version();
    }

    ViewInput viewInput() {
        return new ViewInput(row.person(), view, manner, on, missing, version);
    }

    HilfeplanDesk.AttendanceInput attendanceInput() {
        return new HilfeplanDesk.AttendanceInput(
                row.person(), attendance, preparation, interpreter, companion, version);
    }

    AnswerInput answerInput() {
        return new AnswerInput(row.person(), answer, words, answerManner, answeredOn, answerNumber);
    }

    void seen(PartyRow now) {
        version = now.version();
        answerNumber = now.consent().number();
    }

    /** Whether there are words already; their day and manner are not those of other words. */
    public boolean isHeard() {
        return !row.view().isEmpty();
    }

    /** Whether somebody began to write down other words. */
    public boolean isRewritten() {
        return !row.view().equals(view) || manner != null || on != null;
    }

    /** Whether anything stands in the fields that are folded away. */
    public boolean isHelped() {
        return !(row.preparation() + row.interpreter() + row.companion()).isEmpty();
    }

    public PartyRow getRow() {
        return row;
    }

    public PlanParty.Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(PlanParty.Attendance attendance) {
        this.attendance = attendance;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public PlanParty.Manner getManner() {
        return manner;
    }

    public void setManner(PlanParty.Manner manner) {
        this.manner = manner;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    /** Whether a further answer would stand beside one that is there already. */
    public boolean isFurther() {
        return locked && row.answer().isGiven();
    }

    /** What the plan tells of them, unless the form itself shows how they answered. */
    public List<AnswerRow> getTold() {
        return isFurther() ? row.consent().told() : List.of();
    }

    /** What they answered beside what is told or stands in the form. */
    public List<AnswerRow> getEarlier() {
        ConsentRow consent = row.consent();
        return consent.besides(isFurther() ? consent.told() : List.of(consent.last()));
    }

    /** Whether somebody began to enter an answer. */
    public boolean isAnswered() {
        return answer != null || answerManner != null || answeredOn != null || !words.isEmpty();
    }

    /** What can be answered; a further one can say that the one before was a mistake. */
    public List<SelectItem> getAnswers() {
        List<SelectItem> answers = new ArrayList<>();
        if (locked) {
            answers.add(new SelectItem(null, Texts.of("plan.view.choose"), "", false, true, true));
        }
        Stream.of(PlanParty.Answer.values())
                .filter(one -> isFurther() == (one == PlanParty.Answer.MISTAKEN) || one.isGiven())
                .forEach(one -> answers.add(new SelectItem(one, Texts.of(one))));
        return answers;
    }

    public PlanParty.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(PlanParty.Answer answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public ConsentRow.Manner getAnswerManner() {
        return answerManner;
    }

    public void setAnswerManner(ConsentRow.Manner answerManner) {
        this.answerManner = answerManner;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getPreparation() {
        return preparation;
    }

    public void setPreparation(String preparation) {
        this.preparation = preparation;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public String getCompanion() {
        return companion;
    }

    public void setCompanion(String companion) {
        this.companion = companion;
    }
}
