package org.mitplan.board;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.access.release.ReleaseRule;
import org.mitplan.access.release.ReleasedThing;
import org.mitplan.casefile.withdrawal.Withdrawn;

/**
 * What was agreed is released to those who are named on it, as far as it is visible to each of them
 * (§ 36 (1) SGB VIII).
 */
@ApplicationScoped
class AgreedCards implements ReleaseRule {
    private static final String NAMED =
            "exists (select 1 from agreement agreed_ join agreement_person named_ on named_.agreement_id = agreed_.id"
                    + " join case_file about_ on about_.id = agreed_.file_id"
                    + " where agreed_.id = %s and agreed_.file_id = :file and named_.person_id = :person"
                    + " and agreed_.stage <> 'IDEA' and (agreed_.visible_to = 'ALL'"
                    + " or agreed_.visible_to = 'CHILD_AND_WORKER' and about_.young_person_id = :person"
                    + " or agreed_.visible_to = 'ADULTS' and about_.young_person_id <> :person) and"
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
