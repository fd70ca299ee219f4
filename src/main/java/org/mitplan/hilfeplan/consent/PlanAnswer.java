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
     * The next answer of a person; a remark or a dissent needs its words.
     *
     * @throws DomainException if they are missing or too long, or the day lies ahead
     */
    PlanAnswer(PlanView view, AnswerInput input, AccountId by, Clock clock) {
        super(view, input.person(), input.number() + 1, by, clock);
        boolean needsWords =
                input.answer() == PlanParty.Answer.REMARK
                        || input.answer() == PlanParty.Answer.DISAGREED;
        if (needsWords && input.words().isEmpty()) {
            throw new DomainException(
                    "plan.answer.words.missing", view.party(input.person()).name());
        }
        answer = input.answer();
        words = PlanSection.TEXT.of(input.words());
        manner = input.manner();
        givenOn = day(input.on(), clock);
    }
}
