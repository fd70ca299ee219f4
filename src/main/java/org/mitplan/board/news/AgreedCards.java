package org.mitplan.board.news;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.access.ReleaseRule;
import org.mitplan.access.ReleasedThing;
import org.mitplan.casefile.withdrawal.Withdrawn;
import org.mitplan.people.BirthDate;

/**
 * What was agreed is released to those who are named on it, as far as it is visible to each of them
 * (§ 36 (1) SGB VIII).
 */
@ApplicationScoped
public class AgreedCards implements ReleaseRule {
    /**
     * The person is of age today. The birth dates of parents and teachers are often not known, so
     * there the role says it, but only one that no child has: siblings are children, and relatives,
     * trusted persons and others may be.
     */
    private static final String ADULT =
            "exists (select 1 from person adult_ where adult_.id = :person and ("
                    + BirthDate.ofAge("adult_.birth_date")
                    + " or adult_.birth_date is null and exists (select 1 from participant part_"
                    + " where part_.file_id = :file and part_.person_id = :person and part_.role in"
                    + " ('MOTHER', 'FATHER', 'GUARDIAN', 'FOSTER_CARER', 'PROVIDER', 'SCHOOL', 'INTERPRETER'))))";

    /**
     * Whom the file is about reads no card for adults by this rule, at any age: a birthday does not
     * open what was kept from the child.
     */
    private static final String NAMED =
            "exists (select 1 from agreement agreed_ join agreement_person named_ on named_.agreement_id = agreed_.id"
                    + " join case_file about_ on about_.id = agreed_.file_id"
                    + " where agreed_.id = %s and agreed_.file_id = :file and named_.person_id = :person"
                    + " and agreed_.stage <> 'IDEA' and (agreed_.visible_to = 'ALL'"
                    + " or agreed_.visible_to = 'CHILD_AND_WORKER' and about_.young_person_id = :person"
                    + " or agreed_.visible_to = 'ADULTS' and about_.young_person_id <> :person and "
                    + ADULT
                    + ") and"
                    + Withdrawn.not("agreed_.id")
                    + ")";

    @Override
    public ReleasedThing.Kind kind() {
        return ReleasedThing.Kind.CARD;
    }

    @Override
    public String releases(String thingColumn) {
        return NAMED.formatted(thingColumn);
    }
}
