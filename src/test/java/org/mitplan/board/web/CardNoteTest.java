package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mitplan.board.BoardFixture.card;
import static org.mitplan.board.BoardFixture.heard;

import org.junit.jupiter.api.Test;
import org.mitplan.board.CardRow;
import org.mitplan.board.Consent;
import org.mitplan.board.Stage;

class CardNoteTest {
    private static final CardRow.Heard YES = heard(Consent.Answer.AGREED, false, "");
    private static final CardRow.Heard EARLIER = heard(Consent.Answer.AGREED, true, "");
    private static final CardRow.Heard NO = heard(Consent.Answer.NOT_AGREED, false, "Nie.");

    @Test
    void restingCardSaysWhy() {
        assertThat(CardNote.of(card("x").in(Stage.PAUSED).because("Gips").row()))
                .containsExactly(new CardNote("why", "Gips"));
    }

    @Test
    void refusalStandsThereInOwnWordsEvenOnAnIdea() {
        assertThat(CardNote.of(card("x").in(Stage.IDEA).by("Kai", NO).row()))
                .extracting(CardNote::kind, CardNote::text)
                .containsExactly(tuple("no", "Kai ist nicht einverstanden: „Nie.“"));
    }

    @Test
    void agreedCardSaysWhoseYesIsMissing() {
        assertThat(CardNote.of(card("x").by("Rosa", YES).by("Mia", EARLIER).row()))
                .containsExactly(new CardNote("yes open", "Zustimmung fehlt: Mia"));
        assertThat(CardNote.of(card("x").row())).extracting(CardNote::kind).contains("yes open");
    }

    @Test
    void everybodyAgreedUnlessSomebodyRefuses() {
        assertThat(CardNote.of(card("x").by("Rosa", YES).row()))
                .extracting(CardNote::kind)
                .containsExactly("yes");
        assertThat(CardNote.of(card("x").by("Rosa", YES).by("Kai", NO).row()))
                .extracting(CardNote::kind)
                .containsExactly("no");
    }

    @Test
    void doneCardAsksForNoYes() {
        assertThat(CardNote.of(card("x").in(Stage.DONE).by("Rosa", null).row())).isEmpty();
    }
}
