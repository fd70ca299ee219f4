package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.id.PersonId;

class ConsentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final PersonId rosa = PersonId.random();

    private Consent said(Consent.Answer answer, String words, LocalDate on) {
        return new Consent(List.of(new Consent.Said(rosa, answer, words)), Consent.Manner.TALK, on);
    }

    private static List<String> refused(Consent consent) {
        return Refusals.in(
                        catchThrowableOfType(DomainException.class, () -> consent.checked(TODAY)))
                .stream()
                .map(DomainException::key)
                .toList();
    }

    @Test
    void refusalIsWrittenDownInTheWordsOfThePerson() {
        assertThat(refused(said(Consent.Answer.NOT_AGREED, " ", TODAY)))
                .containsExactly("consent.words.missing");
        Consent no = said(Consent.Answer.NOT_AGREED, " Nicht\u00A0am\u001f Montag. ", TODAY);
        assertThat(no.checked(TODAY).answers().get(0).words()).isEqualTo("Nicht am Montag.");
    }

    @Test
    void dayIsSaidAndNeverAhead() {
        assertThat(said(Consent.Answer.AGREED, null, TODAY).checked(TODAY).on()).isEqualTo(TODAY);
        assertThat(refused(said(Consent.Answer.AGREED, "", TODAY.plusDays(1))))
                .containsExactly("consent.on.ahead");
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        assertThat(refused(new Consent(List.of(), null, null)))
                .containsExactly(
                        "consent.answers.missing", "consent.manner.missing", "consent.on.missing");
        List<Consent.Said> both =
                List.of(
                        new Consent.Said(rosa, Consent.Answer.NOT_AGREED, ""),
                        new Consent.Said(PersonId.random(), Consent.Answer.NOT_AGREED, null));
        assertThat(refused(new Consent(both, Consent.Manner.PHONE, TODAY)))
                .containsExactly("consent.words.missing", "consent.words.missing");
    }
}
