package org.mitplan.hilfeplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Consent;
import org.mitplan.board.Goal;
import org.mitplan.board.Stage;
import org.mitplan.board.Visibility;
import org.mitplan.board.rhythm.Rhythm;
import org.mitplan.shared.id.PersonId;

class QuotedBoardJsonTest {
    private static final QuotedPerson FRITZI = PlanFixture.called("Fritzi Fernrohr");
    private static final QuotedPerson MIA = new QuotedPerson(PersonId.random(), "Mia Quitte");
    private static final QuotedBoard.QuotedAgreement BUS =
            new QuotedBoard.QuotedAgreement(
                    "b1",
                    "Busplan \"mitbringen\" <b>",
                    "",
                    Stage.AGREED,
                    LocalDate.of(2026, 11, 21),
                    Rhythm.MONTHLY,
                    List.of(FRITZI, MIA),
                    new Standing(
                            Visibility.ADULTS,
                            "Bus fährt nicht",
                            List.of(
                                    new Standing.Reply(FRITZI, null, ""),
                                    new Standing.Reply(
                                            MIA, Consent.Answer.NOT_AGREED, "Zu weit."))));

    @Test
    void aKeptBoardIsReadAsItWasWritten() {
        QuotedBoard board =
                new QuotedBoard(
                        List.of(
                                new QuotedBoard.QuotedGoal(
                                        "g1",
                                        Goal.Kind.FRAMEWORK,
                                        "Morgens klappt es",
                                        "Мама має бути спокійною",
                                        MIA,
                                        QuotedPerson.NOBODY,
                                        "Strichliste",
                                        null,
                                        Goal.State.OPEN,
                                        List.of(BUS))),
                        List.of(BUS));
        assertThat(QuotedBoardJson.read(QuotedBoardJson.write(board))).isEqualTo(board);
    }

    @Test
    void whatIsMissingInAnOlderBoardIsEmpty() {
        QuotedBoard board =
                QuotedBoardJson.read(
                        "{\"goals\":[],\"withoutGoal\":[{\"title\":\"x\",\"stage\":\"IDEA\",\"people\":[],\"dueOn\":null}]}");
        assertThat(board.withoutGoal().get(0).detail()).isEmpty();
        assertThat(board.withoutGoal().get(0).dueOn()).isNull();
        assertThat(board.withoutGoal().get(0).rhythm()).isEqualTo(Rhythm.NONE);
        assertThat(board.withoutGoal().get(0).standing()).isEqualTo(Standing.PLAIN);
        assertThat(board.count(Stage.IDEA)).isEqualTo(1);
    }

    @Test
    void goalsWithoutAgreementsAreNoLanesOfThePlan() {
        QuotedBoard board = new QuotedBoard(List.of(), List.of(BUS));
        assertThat(board.lanes("Ohne Ziel"))
                .containsExactly(new QuotedBoard.Lane("Ohne Ziel", List.of(BUS)));
    }
}
