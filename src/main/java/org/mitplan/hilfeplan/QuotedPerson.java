package org.mitplan.hilfeplan;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.mitplan.board.CardRow;
import org.mitplan.shared.id.PersonId;

/**
 * Somebody whom a quoted board names: who is meant, and what they were called then.
 *
 * @param id null where a version of long ago kept the name alone, and for whom a paper does not
 *     name
 * @param name empty for nobody
 */
public record QuotedPerson(PersonId id, String name) implements Serializable {
    /** Where nobody is named. */
    public static final QuotedPerson NOBODY = new QuotedPerson(null, "");

    static QuotedPerson of(CardRow.Who who) {
        return new QuotedPerson(who.id(), who.name());
    }

    public boolean isNobody() {
        return name.isEmpty();
    }

    /** Whether this party is meant; without an id the whole name has to do. */
    public boolean is(PartyRow party) {
        return id == null ? name.equals(party.name()) : id.equals(party.person());
    }

    /** "Rosa Quitte, Mia Quitte". */
    public static String names(List<QuotedPerson> people) {
        return people.stream().map(QuotedPerson::name).collect(Collectors.joining(", "));
    }
}
