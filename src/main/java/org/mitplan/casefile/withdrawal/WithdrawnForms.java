package org.mitplan.casefile.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import org.mitplan.casefile.day.ClosedForms;

/** Forms about what was withdrawn: they name it in key or address and can be sent no more. */
@ApplicationScoped
class WithdrawnForms implements ClosedForms {
    private static final String GONE =
            "exists (select 1 from withdrawal w where w.file_id = d.file_id"
                    + " and (instr(d.form, w.thing_id) > 0"
                    + "  or instr(json_value(d.body, '$.page'), w.thing_id) > 0))";

    @Override
    public String condition() {
        return GONE;
    }
}
