package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitplan.board.BoardFixture.card;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitplan.board.BoardFixture;
import org.mitplan.board.CardRow;
import org.mitplan.board.Stage;

class RowMarkupTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    void whatIsDueFirstComesFirstAndWhatRestsOrIsDoneComesLast() {
        List<String> order =
                Stream.of(
                                card("geschafft").in(Stage.DONE).due(DAY.minusYears(1)),
                                card("ruht").in(Stage.PAUSED),
                                card("ohne Tag, unten").at("n"),
                                card("später").due(DAY.plusDays(1)),
                                card("Wunsch").in(Stage.IDEA).due(DAY.minusDays(1)),
                                card("ohne Tag, oben").at("m"),
                                card("heute").due(DAY))
                        .map(BoardFixture::row)
                        .sorted(Comparator.comparing(RowMarkup::place))
                        .map(CardRow::title)
                        .toList();
        assertThat(order)
                .containsExactly(
                        "Wunsch",
                        "heute",
                        "später",
                        "ohne Tag, oben",
                        "ohne Tag, unten",
                        "ruht",
                        "geschafft");
    }
}
