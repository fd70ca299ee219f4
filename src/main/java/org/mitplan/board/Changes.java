package org.mitplan.board;

import java.time.Instant;
import java.util.List;

/**
 * What changed on a board since somebody looked.
 *
 * @param at the moment from which to ask next
 */
public record Changes(Instant at, List<CardRow> cards, List<GoalRow> goals) {}
