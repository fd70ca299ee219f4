package org.mitplan.board;

import org.mitplan.shared.id.GoalId;

/**
 * Where a card stands after a move.
 *
 * @param goal null for the lane without goal
 * @param position key by which the cards of its column are ordered
 * @param stayed whether it stands where it stood, because not everybody said yes
 */
public record Moved(int version, GoalId goal, Stage stage, String position, boolean stayed) {
    static Moved of(Agreement card, boolean stayed) {
        return new Moved(card.version(), card.goal(), card.stage(), card.position(), stayed);
    }
}
