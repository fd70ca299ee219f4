package org.mitplan.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.board.limit.Load;
import org.mitplan.casefile.FileHeader;

/**
 * A whole board as it stands, or as it stood in the evening of a day.
 *
 * @param on null for now
 * @param at the moment from which to ask for changes
 * @param load what is under way at once, beside what was thought to be enough
 */
public record BoardView(FileHeader header, LocalDate on, Instant at, List<Lane> lanes, Load load) {

    /**
     * The agreements that serve one goal.
     *
     * @param goal null for the lane without goal
     */
    public record Lane(GoalRow goal, List<CardRow> cards) {
        public List<CardRow> in(Stage stage) {
            return cards.stream().filter(card -> card.stage() == stage).toList();
        }

        /**
         * Whether it can be folded away: its goal is reached or was dropped and nothing in it is
         * open. What was not reached stays in sight.
         */
        public boolean isFinished() {
            return goal != null
                    && goal.state().isOver()
                    && cards.stream().noneMatch(card -> card.stage().isAgreed());
        }
    }

    /** The same board with a part of its lanes and cards. */
    public BoardView with(List<Lane> part) {
        return new BoardView(header, on, at, part, load);
    }

    public boolean isWritable() {
        return header.mayWrite() && on == null;
    }
}
