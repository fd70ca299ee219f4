package org.mitplan.hilfeplan;

import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.PersonId;

/**
 * Somebody's words or answer cannot be stored like this; says whose and what is wrong, so that it
 * stands at that field.
 */
public final class WordsRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    private final PersonId whose;
    private final String field;

    /**
     * A refusal.
     *
     * @param name of the person, as the message calls them
     * @param field of the form: the manner, the day or the words themselves
     */
    public WordsRefused(String key, String name, PersonId whose, String field) {
        super(key, name);
        this.whose = whose;
        this.field = field;
    }

    public PersonId whose() {
        return whose;
    }

    public String field() {
        return field;
    }
}
