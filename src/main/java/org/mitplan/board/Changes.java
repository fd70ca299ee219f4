package org.mitplan.board;

import java.time.Instant;
import java.util.List;
import org.mitplan.board.limit.Load;

/**
 * What changed on a board since somebody looked.
 *
 * @param at the moment from which to ask next
 * @param load what is under way at once now; null if no card changed
 */
public record Changes(Instant at, List<CardRow> cards, List<GoalRow> goals, Load load) {}
