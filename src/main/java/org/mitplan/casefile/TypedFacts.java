package org.mitplan.casefile;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * The key facts of a file as a form gives them.
 *
 * @param values what was put into each input, by the name of its fact
 * @param version of the file when the form was opened
 */
public record TypedFacts(Map<String, Serializable> values, int version) {
    public TypedFacts {
        values = new HashMap<>(values);
    }
}
