package org.mitplan.board.web;

import java.util.List;
import java.util.Objects;
import org.mitplan.board.BoardView;
import org.mitplan.board.CardRow;
import org.mitplan.shared.id.GoalId;

/**
 * The part of a board that somebody wants to see, as its address says.
 *
 * @param person id of somebody whose cards are wanted, empty for everybody's
 * @param goal id of the goal wanted, {@link #NO_GOAL} for the lane without, empty for all
 */
record BoardFilter(String person, String goal) {
    static final String NO_GOAL = "none";

    BoardFilter {
        person = Objects.requireNonNullElse(person, "");
        goal = Objects.requireNonNullElse(goal, "");
    }

    boolean isActive() {
        return !person.isEmpty() || !goal.isEmpty();
    }

    /** The lanes wanted; somebody's board keeps lanes without cards, so that cards can go there. */
    List<BoardView.Lane> of(List<BoardView.Lane> lanes) {
        return lanes.stream()
                .filter(lane -> shows(lane.goal() == null ? null : lane.goal().id()))
                .map(lane -> new BoardView.Lane(lane.goal(), cards(lane)))
                .toList();
    }

    private List<CardRow> cards(BoardView.Lane lane) {
        return lane.cards().stream().filter(this::shows).toList();
    }

    boolean shows(GoalId of) {
        return goal.isEmpty() || goal.equals(of == null ? NO_GOAL : of.toString());
    }

    boolean shows(CardRow card) {
        return shows(card.goal())
                && (person.isEmpty()
                        || card.people().stream()
                                .anyMatch(who -> who.id().toString().equals(person)));
    }
}
