package org.mitplan.shared.sql;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The entities that a statement of JPQL with named values (":file") finds. */
public final class Entities<T> {
    private final TypedQuery<T> query;

    /** Only what guards the rows may begin a statement: the door above this package. */
    public Entities(TypedQuery<T> query) {
        this.query = query;
    }

    /**
     * Gives a name of the text its value, of the type that the entity has it.
     *
     * @throws IllegalArgumentException if the text has no such name
     */
    public Entities<T> with(String name, Object value) {
        query.setParameter(name, value);
        return this;
    }

    /** At most so many. */
    public List<T> rows(int most) {
        return query.setMaxResults(most).getResultList();
    }

    /**
     * All of them, where the text itself bounds them, such as by ids: told to stop somewhere,
     * EclipseLink asks for each collection of its own instead of joining it.
     */
    public List<T> all() {
        return query.getResultList();
    }

    /** The first one, if there is any. */
    public Optional<T> first() {
        return query.getResultStream().findFirst();
    }
}
