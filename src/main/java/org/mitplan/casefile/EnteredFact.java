package org.mitplan.casefile;

import java.io.Serializable;
import java.util.List;
import org.mitplan.shared.DomainException;

/**
 * A fact that the form for the key facts asks for. It lies in a column of the file, which its
 * module alone names.
 */
public interface EnteredFact<T extends Serializable> extends HeaderFact<T> {
    /** How the form asks for it; each has its part of the page. */
    enum Input {
        CHOICE,
        LINE,
        DAY
    }

    /** The column of the file in which it lies. */
    String column();

    @Override
    default String sql() {
        return "f." + column();
    }

    Input input();

    /** What there is to choose from, where the form asks for a choice. */
    default List<? extends Enum<?>> choices() {
        return List.of();
    }

    /**
     * The value for what somebody put into the form: the name of a choice, a line, a day.
     *
     * @throws DomainException if it breaks a rule
     */
    T from(Serializable typed);

    /** Whether a file is closed for which it stands so. */
    default boolean closes(T value) {
        return false;
    }

    /** In words what somebody put into the form, also where it breaks a rule. */
    default String typed(Serializable typed) {
        try {
            return words(from(typed));
        } catch (DomainException refused) {
            return String.valueOf(typed);
        }
    }
}
