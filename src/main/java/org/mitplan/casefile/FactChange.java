package org.mitplan.casefile;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.shared.sql.Sql;

/**
 * A fact that gets a value.
 *
 * @param closes whether the file is closed with it
 */
record FactChange(EnteredFact<?> fact, Serializable value, boolean closes) {
    /**
     * What somebody put into the form.
     *
     * @throws org.mitplan.shared.DomainException if it breaks the rule of its module
     */
    static <T extends Serializable> FactChange of(EnteredFact<T> fact, Serializable typed) {
        T value = fact.from(typed);
        return new FactChange(fact, value, fact.closes(value));
    }

    /** SQL that stores several at once as a new version of the file. */
    static String update(List<FactChange> changes, String further) {
        return changes.stream()
                .map(change -> change.fact().column() + " = :" + change.fact().name())
                .collect(
                        Collectors.joining(
                                ", ",
                                "update case_file set ",
                                further + ", version = version + 1 where id = :file"));
    }

    /** Runs that statement, and says how many files it found. */
    static int write(Sql statement, List<FactChange> changes) {
        changes.forEach(change -> statement.with(change.fact().name(), change.value()));
        return statement.write();
    }
}
