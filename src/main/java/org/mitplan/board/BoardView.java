package org.mitplan.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.casefile.FileHeader;

/**
 * A whole board as it stands, or as it stood in the evening of a day.
 *
 * @param on null for now
 * @param at the moment from which to ask for changes
 */
public record BoardView(FileHeader header, LocalDate on, Instant at, List<Lane> lanes) {

    /**
     * The agreements that serve one goal.
     *
     * @param goal null for the lane without goal
     */
    public record Lane(GoalRow goal, List<CardRow> cards) {
        public List<CardRow> in(Stage stage) {
            return cards.stream().filter(card -> card.stage() == stage).toList();
        }
    }

    public boolean isWritable() {
        return header.mayWrite() && on == null;
    }
}
