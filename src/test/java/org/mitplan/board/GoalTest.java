package org.mitplan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

class GoalTest {
    private final Goal goal = Goal.in(CaseFileId.random(), "V");

    private static GoalInput input(String title, String ownWords, PersonId by) {
        return new GoalInput(
                Goal.Kind.ACTION, title, ownWords, by, null, "", null, Goal.State.OPEN, 0);
    }

    @Test
    void goalNeedsATitle() {
        assertThatThrownBy(() -> goal.says(input("", "", null))).hasMessage("goal.title.missing");
    }

    @Test
    void ownWordsBelongToSomebody() {
        assertThatThrownBy(() -> goal.says(input("Lesen", "Ich mag Drachen", null)))
                .hasMessage("goal.ownwordsby.missing");
        assertThatCode(() -> goal.says(input("Lesen", "Ich mag Drachen", PersonId.random())))
                .doesNotThrowAnyException();
    }

    @Test
    void tooLongTextsAreRefused() {
        assertThatThrownBy(() -> goal.says(input("x".repeat(201), "", null)))
                .hasMessage("goal.title.toolong");
        assertThatThrownBy(() -> goal.says(input("x", "y".repeat(501), PersonId.random())))
                .hasMessage("goal.ownwords.toolong");
    }

    @Test
    void outcomeNamesThePlanUntilTheBoardSaysSomethingElse() {
        goal.becomes(Goal.State.REACHED, 3);
        assertThat(goal).extracting("state", "saidInPlan").containsExactly(Goal.State.REACHED, 3);
        goal.says(input("Lesen", "", null));
        assertThat(goal).extracting("state", "saidInPlan").containsExactly(Goal.State.OPEN, null);
    }

    @Test
    void goalIsOverWhereItsOutcomeSaysSo() {
        assertThat(Goal.State.values())
                .filteredOn(Goal.State::isOver)
                .containsExactly(
                        Goal.State.REACHED,
                        Goal.State.PARTLY_ENDED,
                        Goal.State.NOT_REACHED_ENDED,
                        Goal.State.DROPPED);
    }
}
