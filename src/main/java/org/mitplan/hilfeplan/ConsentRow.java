package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How one person stands to one version: every answer they gave and every signature.
 *
 * @param answers as they came; each of them stays on record
 * @param signatures and withdrawals of them, as they came; each of them stays on record
 */
public record ConsentRow(List<AnswerRow> answers, List<SignatureRow> signatures)
        implements Serializable {
    /** The way in which an answer reached the office. */
    public enum Manner {
        MEETING,
        TALK,
        PHONE,
        LETTER
    }

    /** Of somebody who has not been asked yet. */
    public static final ConsentRow NONE = new ConsentRow(List.of(), List.of());

    public ConsentRow {
        answers = List.copyOf(answers);
        signatures = List.copyOf(signatures);
    }

    /** The last step of signing, which counts. */
    public SignatureRow signature() {
        return signatures.isEmpty() ? SignatureRow.NONE : signatures.get(signatures.size() - 1);
    }

    /** The steps of signing before the last one. */
    public List<SignatureRow> signedBefore() {
        return signatures.subList(0, Math.max(0, signatures.size() - 1));
    }

    /** The signatures that were not taken back: a later one takes the place of none before it. */
    public List<SignatureRow> signed() {
        int from = signatures.size();
        while (from > 0 && signatures.get(from - 1).isThere()) {
            from--;
        }
        return signatures.subList(from, signatures.size());
    }

    /** Whether there is a drawing or scan to look at. */
    public boolean shows(SignatureRow one) {
        return one.hasImage() && signed().contains(one);
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
