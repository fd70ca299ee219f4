package org.mitplan.office;

import java.io.Serializable;
import org.mitplan.shared.id.TeamId;

/**
 * One team to read.
 *
 * @param leads names of those who lead it, with commas
 * @param members how many work in it
 */
public record TeamRow(TeamId id, String name, boolean open, String leads, int members, int version)
        implements Serializable {}
