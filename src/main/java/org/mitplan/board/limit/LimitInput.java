package org.mitplan.board.limit;

import java.io.Serializable;

/**
 * From how many agreements under way at once a board hints at it.
 *
 * @param together most on the whole board, null for no hint
 * @param eachPerson most of one person, null for no hint
 * @param version what it was set in view of
 */
public record LimitInput(Integer together, Integer eachPerson, int version)
        implements Serializable {}
