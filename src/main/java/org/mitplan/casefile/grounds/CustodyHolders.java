package org.mitplan.casefile.grounds;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.access.FamilyMember;
import org.mitplan.access.Ground;

/** Whoever has custody today (§ 7 (1) no. 5, § 36 (1) SGB VIII), until the young person is 18. */
@ApplicationScoped
class CustodyHolders implements Ground.Source {
    private static final Ground GROUND =
            new Ground(
                    FamilyMember.class::isInstance,
                    "'CUSTODY_HOLDER'",
                    "case_.id",
                    "custody held_ join case_file case_ on case_.young_person_id = held_.child_id"
                            + " join account who_ on who_.person_id = held_.holder_id where who_.id = {who}"
                            + " and held_.kind in ('SOLE', 'JOINT', 'GUARDIAN', 'CURATOR')"
                            + " and (held_.valid_from is null or held_.valid_from <= :today)"
                            + " and (held_.valid_to is null or held_.valid_to >= :today) and "
                            + Visiting.MINOR
                            + " and "
                            + Visiting.FAMILY);

    @Override
    public Ground ground() {
        return GROUND;
    }
}
