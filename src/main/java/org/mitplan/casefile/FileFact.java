package org.mitplan.casefile;

import java.io.Serializable;
import org.mitplan.shared.sql.Row;

/**
 * One fact of a file as pages show it.
 *
 * @param value null where there is none
 * @param words what stands beside its label; empty where there is nothing
 * @param sign how it is shown without its label
 * @param column whether lists have a column for it
 */
public record FileFact(String name, Serializable value, String words, Sign sign, boolean column)
        implements Serializable {
    static <T extends Serializable> FileFact of(
            HeaderFact<T> fact, Row row, HeaderFact.Place place) {
        T value = fact.read(row);
        return new FileFact(
                fact.name(), value, fact.words(value), fact.sign(value, place), fact.hasColumn());
    }
}
