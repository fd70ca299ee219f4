package org.mitplan.board;

import java.util.Set;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.PersonId;

/** Somebody who is to do it has not said yes yet; the caller asks who agreed and how. */
public class ConsentMissing extends DomainException {
    private static final long serialVersionUID = 1L;

    private final transient Set<PersonId> missing;

    ConsentMissing(Set<PersonId> missing) {
        super("agreement.everybody.missing");
        this.missing = Set.copyOf(missing);
    }

    /** Whether the yes of this person is missing. */
    public boolean asks(PersonId person) {
        return missing.contains(person);
    }
}
