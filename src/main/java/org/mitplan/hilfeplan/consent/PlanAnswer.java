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
import org.mitplan.hilfeplan.WordsRefused;
import org.mitplan.shared.DomainException;
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
     *
     * @throws WordsRefused if words, manner or day are missing or the day lies ahead
     * @throws DomainException if the words are too long
     */
    PlanAnswer(PlanView view, AnswerInput input, AccountId by, Clock clock) {
        super(view, input.person(), input.number() + 1, by, clock);
        boolean needsWords =
                input.answer() == PlanParty.Answer.REMARK
                        || input.answer() == PlanParty.Answer.DISAGREED;
        if (needsWords && input.words().isEmpty()) {
            throw refused("plan.answer.words.missing", view, input, "words");
        }
        answer = input.answer();
        words = PlanSection.TEXT.of(input.words());
        manner = input.manner();
        givenOn = day(view, input, LocalDate.now(clock));
    }

    private static LocalDate day(PlanView view, AnswerInput input, LocalDate today) {
        if (!input.answer().isGiven()) {
            return input.on() == null ? today : input.on();
        }
        if (input.manner() == null) {
            throw refused("plan.answer.how", view, input, "manner");
        }
        LocalDate on =
                input.on() == null && input.manner() == ConsentRow.Manner.MEETING
                        ? view.plan().days().meetingOn()
                        : input.on();
        if (on == null) {
            throw refused("plan.answer.when", view, input, "answered");
        }
        if (on.isAfter(today)) {
            throw refused("plan.answer.ahead", view, input, "answered");
        }
        return on;
    }

    private static WordsRefused refused(
            String key, PlanView view, AnswerInput input, String field) {
        return new WordsRefused(key, view.party(input.person()).name(), input.person(), field);
    }
}
