package org.mitplan.casefile.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.casefile.ClosedForms;

/** Forms about what was withdrawn: they can be sent no more. */
@ApplicationScoped
class WithdrawnForms implements ClosedForms {
    private static final String GONE =
            "exists (select 1 from withdrawal w where w.file_id = d.file_id"
                    + " and w.thing_id = d.thing_id)";

    @Override
    public String condition() {
        return GONE;
    }
}
