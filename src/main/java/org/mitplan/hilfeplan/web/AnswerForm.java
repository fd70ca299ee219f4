package org.mitplan.hilfeplan.web;

import jakarta.faces.model.SelectItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.hilfeplan.AnswerRow;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.consent.AnswerInput;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Differences;

/** What is typed about what one person answers. */
public class AnswerForm extends PartyForm {
    private static final long serialVersionUID = 1L;

    private final boolean locked;
    private PlanParty.Answer answer;
    private String words;
    private ConsentRow.Manner manner;
    private LocalDate on;
    private int number;

    /** A locked version keeps what was answered: there the form waits for a further answer. */
    AnswerForm(PartyRow row, boolean locked) {
        super(row);
        this.locked = locked;
        AnswerRow said = row.consent().last();
        answer = locked ? null : said.answer();
        words = locked ? "" : said.words();
        manner = locked ? null : said.manner();
        on = !locked && said.answer().isGiven() ? said.on() : null;
        number = row.consent().number();
    }

    AnswerInput input() {
        return new AnswerInput(getRow().person(), answer, words, manner, on, number);
    }

    @Override
    void seen(PartyRow now) {
        number = now.consent().number();
    }

    @Override
    void compare(PartyRow stored, Differences lines) {
        if (answer == null) {
            return;
        }
        lines.named(
                Texts.of("plan.consent.answer", stored.name()),
                Texts.of(stored.answer()),
                Texts.of(answer));
        about(lines, stored, "plan.consent.words", stored.answerWords(), words);
        about(
                lines,
                stored,
                "plan.consent.on",
                GermanDates.input(stored.consent().on()),
                GermanDates.input(on));
    }

    /** Whether a further answer would stand beside one that is there already. */
    public boolean isFurther() {
        return locked && getRow().answer().isGiven();
    }

    /** What the plan tells of them, unless the form itself shows how they answered. */
    public List<AnswerRow> getTold() {
        return isFurther() ? getRow().consent().told() : List.of();
    }

    /** What they answered beside what is told or stands in the form. */
    public List<AnswerRow> getEarlier() {
        ConsentRow consent = getRow().consent();
        return consent.besides(isFurther() ? consent.told() : List.of(consent.last()));
    }

    /** Whether somebody began to enter an answer. */
    public boolean isAnswered() {
        return answer != null || manner != null || on != null || !words.isEmpty();
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

    public ConsentRow.Manner getManner() {
        return manner;
    }

    public void setManner(ConsentRow.Manner manner) {
        this.manner = manner;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
