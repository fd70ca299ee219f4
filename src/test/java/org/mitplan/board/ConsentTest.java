package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.PersonId;

class ConsentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final PersonId rosa = PersonId.random();

    private Consent said(Consent.Answer answer, String words, LocalDate on) {
        return new Consent(List.of(new Consent.Said(rosa, answer, words)), null, on);
    }

    @Test
    void refusalIsWrittenDownInTheWordsOfThePerson() {
        assertThatThrownBy(() -> said(Consent.Answer.NOT_AGREED, " ", null).checked(TODAY))
                .hasMessage("consent.words.missing");
        Consent no = said(Consent.Answer.NOT_AGREED, " Nicht\u00A0am\u001f Montag. ", null);
        assertThat(no.checked(TODAY).answers().get(0).words()).isEqualTo("Nicht am Montag.");
    }

    @Test
    void dayIsTodayUnlessSaidAndNeverAhead() {
        assertThat(said(Consent.Answer.AGREED, null, null).checked(TODAY).on()).isEqualTo(TODAY);
        assertThatThrownBy(() -> said(Consent.Answer.AGREED, "", TODAY.plusDays(1)).checked(TODAY))
                .hasMessage("consent.on.ahead");
    }

    @Test
    void nobodyAskedIsNoAnswer() {
        assertThatThrownBy(() -> new Consent(List.of(), null, null).checked(TODAY))
                .hasMessage("consent.answers.missing");
    }
}
