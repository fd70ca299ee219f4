package org.mitplan.casefile.search;

import java.io.Serializable;
import java.util.UUID;

/**
 * A saved search as pages show it.
 *
 * @param query the part of the address behind the question mark, encoded
 * @param first whether the list of files begins with it
 */
public record SavedSearchRow(UUID id, String name, String query, boolean first)
        implements Serializable {}
