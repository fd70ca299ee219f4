package org.mitplan.casefile.grounds;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.access.FamilyMember;
import org.mitplan.access.Ground;

/** Whoever else of the family takes part, until the young person is 18. */
@ApplicationScoped
class OtherRelatives implements Ground.Source {
    private static final Ground GROUND =
            new Ground(
                    FamilyMember.class::isInstance,
                    "'FAMILY'",
                    "case_.id",
                    "participant part_ join case_file case_ on case_.id = part_.file_id"
                            + " join account who_ on who_.person_id = part_.person_id where who_.id = {who}"
                            + " and part_.role in ('MOTHER', 'FATHER', 'SIBLING', 'RELATIVE', 'GUARDIAN', 'FOSTER_CARER',"
                            + " 'TRUSTED_PERSON', 'OTHER') and "
                            + Visiting.MINOR
                            + " and "
                            + Visiting.FAMILY);

    @Override
    public Ground ground() {
        return GROUND;
    }
}
