package org.mitplan.board.mine;

import java.util.List;
import java.util.Map;

/**
 * One page of the agreements over all files.
 *
 * @param counts how many there are of each kind by whoever was asked for
 * @param more whether there is another page
 */
public record MineList(Map<MineQuery.When, Integer> counts, List<MineRow> rows, boolean more) {}
