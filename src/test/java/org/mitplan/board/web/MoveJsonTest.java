package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitplan.asvs.Asvs;
import org.mitplan.board.Consent;
import org.mitplan.board.Move;
import org.mitplan.board.Stage;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.PersonId;

@Asvs({"1.2.3", "15.3.3"})
class MoveJsonTest {
    private static final AgreementId CARD = AgreementId.random();

    @Test
    void shortestMoveNamesCardVersionAndColumn() {
        assertThat(MoveJson.read(move("DOING").add("version", 7).build()))
                .isEqualTo(new Move(CARD, 7, null, Stage.DOING, null, null, null, ""));
    }

    @Test
    void goalNeighboursAndReasonAreRead() {
        GoalId goal = GoalId.random();
        AgreementId after = AgreementId.random();
        Move move =
                MoveJson.read(
                        move("PAUSED")
                                .add("goal", goal.toString())
                                .add("after", after.toString())
                                .addNull("before")
                                .add("reason", "Gips")
                                .build());
        assertThat(move.goal()).isEqualTo(goal);
        assertThat(move.after()).isEqualTo(after);
        assertThat(move.before()).isNull();
        assertThat(move.reason()).isEqualTo("Gips");
    }

    @Test
    void answersComeWithMannerAndDay() {
        PersonId person = PersonId.random();
        JsonObjectBuilder no =
                Json.createObjectBuilder()
                        .add("person", person.toString())
                        .add("answer", "NOT_AGREED")
                        .add("words", "Nie.");
        Move move =
                MoveJson.read(
                        move("AGREED")
                                .add("answers", Json.createArrayBuilder().add(no).add("x"))
                                .add("manner", "PHONE")
                                .add("on", "3.3.2026")
                                .build());
        assertThat(move.consent().answers())
                .containsExactly(new Consent.Said(person, Consent.Answer.NOT_AGREED, "Nie."));
        assertThat(move.consent().manner()).isEqualTo(Consent.Manner.PHONE);
        assertThat(move.consent().on()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void unknownColumnAndImpossibleDayAreRefused() {
        assertThatThrownBy(() -> MoveJson.read(move("SOMEWHERE").build()))
                .isInstanceOf(DomainException.class)
                .hasMessage("board.move.nowhere");
        assertThatThrownBy(
                        () ->
                                MoveJson.read(
                                        move("AGREED")
                                                .add("answers", Json.createArrayBuilder())
                                                .add("manner", "TALK")
                                                .add("on", "31.2.2026")
                                                .build()))
                .hasMessage("day.impossible.days");
    }

    @Test
    void versionThatIsNoNumberIsOneThatNothingHas() {
        assertThat(MoveJson.read(move("DOING").add("version", "7").build()).version())
                .isEqualTo(-1);
    }

    private static JsonObjectBuilder move(String stage) {
        return Json.createObjectBuilder().add("card", CARD.toString()).add("stage", stage);
    }
}
