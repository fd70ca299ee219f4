package org.mitplan.board;

import org.mitplan.shared.id.GoalId;

/**
 * Where a card stands after a move.
 *
 * @param goal null for the lane without goal
 * @param stayed whether it stands where it stood, because not everybody said yes
 */
public record Moved(int version, GoalId goal, Stage stage, boolean stayed) {}
