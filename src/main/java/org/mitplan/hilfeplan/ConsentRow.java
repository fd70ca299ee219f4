package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.mitplan.shared.Texts;

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

    /** The answer that counts: the last one that was not entered by mistake. */
    public AnswerRow last() {
        return counted().stream()
                .filter(this::isStanding)
                .reduce((before, said) -> said)
                .orElse(AnswerRow.NONE);
    }

    /** The answer with which the version was locked, and what was entered since. */
    private List<AnswerRow> counted() {
        return answers.subList(Math.max(0, atLocking()), answers.size());
    }

    private boolean isStanding(AnswerRow said) {
        return said.answer() != PlanParty.Answer.MISTAKEN && mistake(said) == null;
    }

    /** Who said when and why that this answer was entered by mistake; null if nobody did. */
    public AnswerRow mistake(AnswerRow said) {
        Deque<AnswerRow> standing = new ArrayDeque<>();
        for (AnswerRow one : counted()) {
            if (one.answer() != PlanParty.Answer.MISTAKEN) {
                standing.push(one);
            } else if (said.equals(standing.poll())) {
                return one;
            }
        }
        return null;
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

    /** How many answers there were, with those that were entered by mistake. */
    public int number() {
        return answers.isEmpty() ? 0 : answers.get(answers.size() - 1).number();
    }

    /**
     * What the plan tells of them, never empty: the answer with which the version was locked stays
     * in it for good, as does each under which somebody signed, and whatever came later stands
     * beside it.
     */
    public List<AnswerRow> told() {
        List<AnswerRow> signed = signed().stream().map(this::under).toList();
        Stream<AnswerRow> given =
                answers.stream()
                        .filter(one -> one.answer().isGiven())
                        .filter(one -> counted().contains(one) || signed.contains(one));
        return Stream.concat(given, Stream.of(last())).distinct().toList();
    }

    /** Whether another answer is told before this one. */
    public boolean isThen(AnswerRow said) {
        List<AnswerRow> told = told();
        return told.subList(0, told.indexOf(said)).stream().anyMatch(this::isStanding);
    }

    /** How an answer that is told comes after the others and the locking; empty if it does not. */
    public String order(AnswerRow said) {
        String after = isThen(said) ? "plan.consent.then" : "plan.consent.first";
        if (said.late()) {
            return Texts.of(after + ".late");
        }
        return isThen(said) ? Texts.of(after) : "";
    }

    /** The answer that counted when a signature was recorded. */
    private AnswerRow under(SignatureRow one) {
        return new ConsentRow(recorded(one, false), List.of()).last();
    }

    private List<AnswerRow> recorded(SignatureRow one, boolean after) {
        return answers.stream().filter(said -> said.at().isAfter(one.at()) == after).toList();
    }

    /** The signatures that stand beside an answer which is told: those given under it. */
    public List<SignatureRow> signedUnder(AnswerRow said) {
        return signed().stream().filter(one -> said.equals(beside(one))).toList();
    }

    private AnswerRow beside(SignatureRow one) {
        AnswerRow under = under(one);
        return told().contains(under)
                ? under
                : told().stream().filter(this::isStanding).findFirst().orElseThrow();
    }

    /** Under which answer somebody signed, if they say something else since; empty if not. */
    public String answeredSince(SignatureRow one) {
        AnswerRow under = under(one);
        boolean otherwise =
                mistake(under) != null
                        || recorded(one, true).stream()
                                .filter(this::isStanding)
                                .filter(
                                        later ->
                                                later.answer().isGiven()
                                                        || under.answer().isGiven())
                                .anyMatch(later -> !later.says(under));
        if (!one.isThere() || !otherwise) {
            return "";
        }
        return under.answer().isGiven()
                ? Texts.of("signature.answer.changed", Texts.of(under.answer()))
                : Texts.of("signature.answer.none");
    }

    private int atLocking() {
        int at = answers.size() - 1;
        while (at >= 0 && answers.get(at).late()) {
            at--;
        }
        return at;
    }

    /** What they said beside these answers, as other words took its place. */
    public List<AnswerRow> besides(List<AnswerRow> shown) {
        return answers.stream()
                .filter(one -> one.answer().isGiven() && !shown.contains(one))
                .toList();
    }
}
