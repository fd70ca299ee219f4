package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.hilfeplan.WishRow;

/** Nothing that became of goals and wishes is left out of the child's page. */
class ChildGoalsTest {
    @Test
    void whateverBecameOfGoalsAndWishesStandsThereReachedGoalsFirst() throws Exception {
        InventedPlan plan = new InventedPlan();
        for (Goal.State state : Goal.State.values()) {
            plan.goal("Ziel " + state.ordinal(), "", "");
        }
        for (Goal.State state : Goal.State.values()) {
            Goal.State turned =
                    Goal.State.values()[Goal.State.values().length - 1 - state.ordinal()];
            plan.became("Ziel " + turned.ordinal(), turned, 0, "", null);
        }
        for (WishRow.Answer answer : WishRow.Answer.values()) {
            plan.wished(0, "Wunsch " + answer.ordinal(), answer, "");
        }
        assertThat(ChildSheetTest.text(ChildSheetTest.page(plan)))
                .containsSubsequence(
                        "Das wollen wir schaffen",
                        "Das ist aus unseren Zielen geworden",
                        "Diese Ziele sind zu Ende:",
                        "Ziel 1: Das haben wir geschafft.",
                        "Ziel 6: Dieses Ziel wollen wir nicht mehr.",
                        "Hier bleiben wir dran:",
                        "Ziel 2:",
                        "Das hast du dir gewünscht")
                .contains("Ziel 0: Wir sind noch dabei.", "Ziel 3:", "Ziel 4:", "Ziel 5:")
                .contains("„Wunsch 0“", "„Wunsch 1“", "„Wunsch 2“", "„Wunsch 3“");
    }

    @Test
    void whereAllGoalsAreEndedThePageSaysSoAndAsksForNoNewOnes() throws Exception {
        InventedPlan plan = new InventedPlan().goal("Ruhe", "Ich will Ruhe.", "Mia");
        assertThat(
                        ChildSheetTest.text(
                                ChildSheetTest.page(
                                        plan.became(
                                                "Ruhe",
                                                Goal.State.NOT_REACHED_ENDED,
                                                1,
                                                "",
                                                null))))
                .containsSubsequence(
                        "Das wollen wir schaffen",
                        "Die Ziele von diesem Plan sind zu Ende.",
                        "Diese Ziele sind zu Ende:",
                        "Ruhe: Das haben wir nicht geschafft, und damit hören wir auf.")
                .doesNotContain("Hier ist Platz");
    }

    @Test
    void goalThatGoesOnStandsInOwnWordsAndSaysSo() throws Exception {
        assertThat(
                        ChildSheetTest.text(
                                ChildSheetTest.page(
                                        ChildSheetTest.small()
                                                .became(
                                                        "Mia geht zum Fußball",
                                                        Goal.State.OPEN,
                                                        0,
                                                        "",
                                                        6))))
                .contains(
                        "„Ich will in die Mannschaft.“ Wir sind noch dabei. Deine Zahl: 6 von 10.")
                .doesNotContain("geworden");
    }
}
