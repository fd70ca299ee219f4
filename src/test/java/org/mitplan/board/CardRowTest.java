package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.board.BoardFixture.card;
import static org.mitplan.board.BoardFixture.heard;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "AGREED, -1, true",
        "DOING, -1, true",
        "DOING, 0, false",
        "DONE, -1, false",
        "PAUSED, -1, false",
        "IDEA, -1, false"
    })
    void onlyWhatIsStillToBeDoneCanBeLate(Stage stage, int days, boolean late) {
        CardRow card = card("x").in(stage).due(TODAY.plusDays(days)).row();
        assertThat(card.isOverdue(TODAY)).isEqualTo(late);
    }

    @Test
    void whatHasNoDayIsNeverLate() {
        assertThat(card("x").row().isOverdue(TODAY)).isFalse();
    }

    @Test
    void namesAreReadAsPeopleSayThem() {
        BoardFixture card = card("x");
        assertThat(card.row().names()).isEmpty();
        assertThat(card.by("Rosa", null).row().names()).isEqualTo("Rosa");
        assertThat(card.by("Mia", null).row().names()).isEqualTo("Rosa und Mia");
        assertThat(card.by("Kai", null).row().names()).isEqualTo("Rosa, Mia und Kai");
    }

    @Test
    void missingAndOutdatedAnswersAreNamedARefusalStandsForItself() {
        CardRow card =
                card("x")
                        .by("Rosa", heard(Consent.Answer.AGREED, false, ""))
                        .by("Mia", heard(Consent.Answer.AGREED, true, ""))
                        .by("Kai", heard(Consent.Answer.NOT_AGREED, false, "Nie."))
                        .row();
        assertThat(card.namesWithoutYes()).isEqualTo("Mia");
        assertThat(card.refusers()).extracting(CardRow.Who::name).containsExactly("Kai Apfelbaum");
    }
}
