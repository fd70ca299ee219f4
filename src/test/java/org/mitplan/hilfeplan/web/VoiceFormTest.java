package org.mitplan.hilfeplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.hilfeplan.PlanFixture.MIA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.EvaluationRow;
import org.mitplan.hilfeplan.PlanFixture;
import org.mitplan.shared.id.PersonId;

class VoiceFormTest {
    private static VoiceForm form(EvaluationRow.Voice... voices) {
        return new VoiceForm(
                PlanFixture.mia(""),
                new EvaluationRow(null, "", "Lesen", Goal.State.OPEN, "", List.of(voices), 0));
    }

    @Test
    void everybodyFindsTheirOwnWordsAgainAndNobodyElses() {
        EvaluationRow.Voice mia = new EvaluationRow.Voice(MIA, "Geht so.", 0);
        EvaluationRow.Voice rosa = new EvaluationRow.Voice(PersonId.random(), "Gut.", 9);
        assertThat(form(rosa, mia).voice()).isEqualTo(mia);
        assertThat(form(rosa).voice()).isEqualTo(new EvaluationRow.Voice(MIA, "", null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "7.5", "100", "sieben"})
    void whatIsNoNumberIsNone(String rating) {
        VoiceForm form = form();
        form.setRating(rating);
        assertThat(form.voice().rating()).isNull();
    }

    @Test
    void noneIsANumberAndNothingIsNot() {
        VoiceForm form = form();
        form.setRating("0");
        assertThat(form.voice().rating()).isZero();
        form.setWords(null);
        assertThat(form.voice().words()).isEmpty();
    }

    @Test
    void everyNumberOfTheMenuIsTaken() {
        VoiceForm form = form();
        for (String rating : new PlanChoices().getRatings()) {
            form.setRating(rating);
            assertThat(form.voice().rating()).hasToString(rating);
        }
    }
}
