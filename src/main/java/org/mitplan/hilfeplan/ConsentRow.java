package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How one person stands to one version: every answer they gave and the last signature.
 *
 * @param answers as they came; each of them stays on record
 * @param signature the last signature; its manner is null if there never was one
 */
public record ConsentRow(List<AnswerRow> answers, SignatureRow signature) implements Serializable {
    /** The way in which an answer reached the office. */
    public enum Manner {
        MEETING,
        TALK,
        PHONE,
        LETTER
    }

    /** Of somebody who has not been asked yet. */
    public static final ConsentRow NONE = new ConsentRow(List.of(), SignatureRow.NONE);

    public ConsentRow {
        answers = List.copyOf(answers);
    }

    /** The answer that came last. */
    public AnswerRow last() {
        return answers.isEmpty() ? AnswerRow.NONE : answers.get(answers.size() - 1);
    }

    public PlanParty.Answer answer() {
        return last().answer();
    }

    public String words() {
        return last().words();
    }

    /** Null without an answer. */
    public Manner manner() {
        return last().manner();
    }

    /** Day of the last answer, null without one. */
    public LocalDate on() {
        return last().on();
    }

    /** How many answers there were. */
    public int number() {
        return last().number();
    }

    /**
     * What the plan tells of them, never empty: the answer with which the version was locked stays
     * in it for good, and whatever came later stands beside it.
     */
    public List<AnswerRow> told() {
        List<AnswerRow> counted = answers.subList(Math.max(0, atLocking()), answers.size());
        List<AnswerRow> given = counted.stream().filter(one -> one.answer().isGiven()).toList();
        return given.isEmpty() ? List.of(last()) : given;
    }

    private int atLocking() {
        int at = answers.size() - 1;
        while (at >= 0 && answers.get(at).late()) {
            at--;
        }
        return at;
    }

    /** What they said before and other words took its place while the plan was being written. */
    public List<AnswerRow> replaced() {
        List<AnswerRow> told = told();
        return answers.stream()
                .filter(one -> one.answer().isGiven() && !told.contains(one))
                .toList();
    }
}
