package org.mitplan.hilfeplan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.QuotedBoard.QuotedGoal;

/** Whatever became of a goal: it goes on in every paper of a plan, or in none. */
class GoalsGoOnInPapersTest {
    @ParameterizedTest
    @MethodSource("org.mitplan.hilfeplan.handout.PapersAgreeTest#plans")
    void goalGoesOnInAllPapersOrInNone(PlanView view) throws Exception {
        Map<String, Paper> papers = PapersAgreeTest.papers(view);
        for (QuotedGoal goal : view.board().goals()) {
            boolean goesOn = !goal.state().isOver();
            for (String name : List.of("office", "report")) {
                assertThat(
                                StateWords.in(
                                        PapersAgreeTest.about(goal, papers.get(name)),
                                        StateWords.ofGoals()))
                        .as("%s, %s", name, goal.title())
                        .allMatch(state -> state.isOver() != goesOn);
            }
            assertThat(PapersAgreeTest.about(goal, papers.get("family")))
                    .as("family, %s", goal.title())
                    .filteredOn(line -> line.mentions("Das soll bis"))
                    .hasSize(goesOn && goal.dueOn() != null ? 1 : 0);
        }
        assertThat(papers.get("child").lines())
                .filteredOn(line -> line.mentions("„Ich will"))
                .hasSizeGreaterThan(0)
                .allMatch(
                        line ->
                                view.board().goals().stream()
                                        .filter(goal -> !goal.state().isOver())
                                        .anyMatch(goal -> line.mentions(goal.ownWords() + "“")));
    }
}
