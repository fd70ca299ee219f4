package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mitplan.access.CaseAccess;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.PersonId;

/** The rule that nothing counts as agreed before everybody who is to do it said yes. */
@ApplicationScoped
class Admission {
    @Inject private Confirmations confirmations;
    @Inject private Clock clock;

    /**
     * Records what people answered and tells whether a card may go to a column.
     *
     * @param consent null if nobody was asked just now
     * @return false if it stays where it is, because somebody said no or was not asked
     * @throws ConsentMissing if a yes is missing and nobody was asked
     */
    boolean admits(CaseAccess access, Agreement card, Stage to, Consent consent) {
        boolean enters = to.isAgreed() && !card.stage().isAgreed();
        if (consent == null && !enters) {
            return true;
        }
        Set<PersonId> missing = missing(card, answers(access, card));
        if (consent != null) {
            record(access, card, consent.checked(LocalDate.now(clock)), missing);
        }
        boolean asked = consent != null && consent.answeredBy(access.person());
        if (enters && !asked && missing.remove(access.person())) {
            confirmations.add(access, card, Consent.byOneself(access.person(), today()));
        }
        if (consent == null && !missing.isEmpty()) {
            throw new ConsentMissing(missing);
        }
        return missing.isEmpty() || !enters;
    }

    /** What was answered so far: to be asked before a card is reworded. */
    Map<PersonId, Integer> answers(CaseAccess access, Agreement card) {
        return confirmations.wordingsAgreed(access, card.id());
    }

    /**
     * Records for a card that was written or reworded that everybody agreed.
     *
     * @param from where it stood; an idea if it is new
     * @param everybody whether all who are named said yes today
     * @throws ConsentMissing if it is to count as agreed and a yes is missing
     */
    void admitAll(
            CaseAccess access,
            Agreement card,
            Stage from,
            boolean everybody,
            Map<PersonId, Integer> answers) {
        boolean enters = card.stage().isAgreed() && !from.isAgreed();
        Set<PersonId> missing = missing(card, answers);
        if ((enters || everybody) && missing.remove(access.person())) {
            confirmations.add(access, card, Consent.byOneself(access.person(), today()));
        }
        if (everybody && !missing.isEmpty()) {
            confirmations.add(access, card, Consent.ofAll(missing, today()));
        } else if (enters && !missing.isEmpty()) {
            throw new ConsentMissing(missing);
        }
    }

    /**
     * Refuses another wording of a card to whose wording somebody named on it said yes: whoever
     * writes it has to be told first that they must be asked anew.
     */
    static void mustVoidNothing(Agreement card, int wording, Map<PersonId, Integer> answers) {
        boolean said =
                card.people().stream()
                        .anyMatch(person -> answers.getOrDefault(person, -1) == wording);
        if (said && card.wording() != wording) {
            throw new DomainException("agreement.aware.missing");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Set<PersonId> missing(Agreement card, Map<PersonId, Integer> answers) {
        Set<PersonId> missing = new HashSet<>(card.people());
        missing.removeIf(person -> answers.getOrDefault(person, -1) == card.wording());
        return missing;
    }

    private void record(CaseAccess access, Agreement card, Consent consent, Set<PersonId> missing) {
        for (Consent.Said said : consent.answers()) {
            if (!card.people().contains(said.person())) {
                throw new NotFound();
            }
            missing.remove(said.person());
            if (said.answer() == Consent.Answer.NOT_AGREED) {
                missing.add(said.person());
            }
        }
        confirmations.add(access, card, consent);
    }
}
