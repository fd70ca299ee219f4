package org.mitplan.casefile;

/**
 * A module that knows which of its forms can be sent no more, so that their drafts are only read.
 */
public interface ClosedForms {
    /**
     * SQL condition on a draft {@code d} with its columns file_id, kind, thing_id and part; it has
     * no parameters.
     */
    String condition();
}
