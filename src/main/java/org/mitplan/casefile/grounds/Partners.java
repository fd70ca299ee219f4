package org.mitplan.casefile.grounds;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.access.Ground;
import org.mitplan.access.Partner;

/** Whoever takes part for a provider, a school, an interpreters' office or an ombuds office. */
@ApplicationScoped
class Partners implements Ground.Source {
    private static final Ground GROUND =
            new Ground(
                    Partner.class::isInstance,
                    "'PARTNER'",
                    "part_.file_id",
                    "participant part_ join account who_ on who_.person_id = part_.person_id"
                            + " where who_.id = {who} and who_.kind = 'PARTNER' and who_.state = 'ACTIVE'"
                            + " and part_.role in ('PROVIDER', 'SCHOOL', 'INTERPRETER', 'OTHER')");

    @Override
    public Ground ground() {
        return GROUND;
    }
}
