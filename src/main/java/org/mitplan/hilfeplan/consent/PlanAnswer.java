package org.mitplan.hilfeplan.consent;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import org.mitplan.hilfeplan.ConsentRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.PlanSection;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.RowRefused;
import org.mitplan.shared.id.AccountId;

/** What one person once answered to a version, in their words and in which way. */
@Entity
@Table(name = "plan_answer")
@Access(AccessType.FIELD)
public class PlanAnswer extends PartyStep {
    @Enumerated(EnumType.STRING)
    private PlanParty.Answer answer;

    private String words;

    @Enumerated(EnumType.STRING)
    private ConsentRow.Manner manner;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Version private int version;

    protected PlanAnswer() {}

    /**
     * The next answer of a person; a remark or a dissent needs its words. How and when it was given
     * is said and not guessed; but what was answered in the meeting is of the day of the meeting.
     * Once a version is locked, what somebody answered can be added to but not be taken back,
     * unless it was entered by mistake.
     *
     * @throws RowRefused if the answer, words, manner or day are missing or the day lies ahead
     * @throws DomainException if the words are too long
     */
    PlanAnswer(PlanView view, AnswerInput input, AccountId by, Clock clock) {
        super(view, input.person(), input.number() + 1, by, clock);
        LocalDate today = LocalDate.now(clock);
        mustAnswer(view, input);
        Refusals.gather(() -> mustSay(view, input), () -> mustSayHow(view, input, today));
        answer = input.answer();
        words = PlanSection.TEXT.of(input.words());
        manner = isMistaken(input) ? null : input.manner();
        givenOn = day(view, input, today);
    }

    private static void mustAnswer(PlanView view, AnswerInput input) {
        refuse(input.answer() == null, view, input, "answer", "plan.answer.missing");
        boolean mistaken = isMistaken(input);
        refuse(
                isFurther(view, input) && !input.answer().isGiven() && !mistaken,
                view,
                input,
                "answer",
                "plan.answer.stays");
        refuse(
                mistaken && !isFurther(view, input),
                view,
                input,
                "answer",
                "plan.answer.mistaken.none");
    }

    private static boolean isMistaken(AnswerInput input) {
        return input.answer() == PlanParty.Answer.MISTAKEN;
    }

    /** Something was answered in this version, and it is locked. */
    private static boolean isFurther(PlanView view, AnswerInput input) {
        return view.plan().isLocked() && view.party(input.person()).answer().isGiven();
    }

    private static void mustSay(PlanView view, AnswerInput input) {
        boolean needsWords =
                isMistaken(input)
                        || input.answer() == PlanParty.Answer.REMARK
                        || input.answer() == PlanParty.Answer.DISAGREED;
        refuse(
                needsWords && input.words().isEmpty(),
                view,
                input,
                "words",
                isMistaken(input) ? "plan.answer.mistaken.why" : "plan.answer.words.missing");
    }

    private static void mustSayHow(PlanView view, AnswerInput input, LocalDate today) {
        if (input.answer().isGiven()) {
            LocalDate on = day(view, input, today);
            Refusals.gather(
                    () -> refuse(input.manner() == null, view, input, "manner", "plan.answer.how"),
                    () -> refuse(on == null, view, input, "answered", "plan.answer.when"),
                    () ->
                            refuse(
                                    on != null && on.isAfter(today),
                                    view,
                                    input,
                                    "answered",
                                    "plan.answer.ahead"));
        }
    }

    private static LocalDate day(PlanView view, AnswerInput input, LocalDate today) {
        if (input.on() != null && !isMistaken(input)) {
            return input.on();
        }
        if (!input.answer().isGiven()) {
            return today;
        }
        boolean there = input.manner() == ConsentRow.Manner.MEETING && !isFurther(view, input);
        return there ? view.plan().days().meetingOn() : null;
    }

    private static void refuse(
            boolean wrong, PlanView view, AnswerInput input, String field, String key) {
        if (wrong) {
            String name = view.party(input.person()).name();
            throw new RowRefused(input.person(), field, key, name);
        }
    }
}
