package org.mitplan.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitplan.board.Goal;
import org.mitplan.board.past.GoalVersion;
import org.mitplan.shared.GermanDates;

class GoalHistoryTest {
    private static GoalVersion goal(
            int minute, String title, LocalDate due, Goal.State state, int plan) {
        return new GoalVersion(
                Instant.EPOCH.plusSeconds(60L * minute),
                "Tilda Tintenfass",
                Goal.Kind.ACTION,
                title,
                "",
                "",
                "",
                due,
                state,
                plan);
    }

    private static List<String> said(GoalVersion... versions) {
        return GoalHistory.of(List.of(versions), new GermanDates()).stream()
                .map(CardHistory.Line::what)
                .toList();
    }

    @Test
    void outcomeSaysWhichVersionOfThePlanSaidIt() {
        GoalVersion set = goal(0, "Lesen", null, Goal.State.OPEN, 0);
        GoalVersion goesOn = goal(1, "Lesen", null, Goal.State.OPEN, 2);
        GoalVersion ended = goal(2, "Lesen", null, Goal.State.NOT_REACHED_ENDED, 3);
        GoalVersion again = goal(3, "Lesen", null, Goal.State.OPEN, 0);
        assertThat(said(set, goesOn, ended, again))
                .containsExactly(
                        "was daraus wurde: läuft, vorher: nicht erreicht, beendet",
                        "im Hilfeplan, Fassung 3, steht, was daraus wurde: nicht erreicht, beendet",
                        "im Hilfeplan, Fassung 2, steht, was daraus wurde: läuft",
                        "Ziel gesetzt: Lesen");
    }

    @Test
    void changesOfWordingAndDayAreTold() {
        GoalVersion set = goal(0, "Lesen", null, Goal.State.OPEN, 0);
        GoalVersion now = goal(1, "Gern lesen", LocalDate.of(2026, 3, 3), Goal.State.OPEN, 0);
        assertThat(said(set, now))
                .containsExactly(
                        "bis wann: 3. März 2026, vorher: –",
                        "neu formuliert, vorher: „Lesen“",
                        "Ziel gesetzt: Lesen");
    }

    @Test
    void whatNothingChangedIsNotTold() {
        GoalVersion set = goal(0, "Lesen", null, Goal.State.OPEN, 0);
        assertThat(said(set, goal(1, "Lesen", null, Goal.State.OPEN, 0))).hasSize(1);
    }
}
