package org.mitplan.casefile.grounds;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.access.FamilyMember;
import org.mitplan.access.Ground;

/** Whom the file is about (§ 8 SGB VIII), at any age. */
@ApplicationScoped
class YoungPersons implements Ground.Source {
    private static final Ground GROUND =
            new Ground(
                    FamilyMember.class::isInstance,
                    "'YOUNG_PERSON'",
                    "case_.id",
                    "case_file case_ join account who_ on who_.person_id = case_.young_person_id"
                            + " where who_.id = {who} and "
                            + Visiting.FAMILY);

    @Override
    public Ground ground() {
        return GROUND;
    }
}
