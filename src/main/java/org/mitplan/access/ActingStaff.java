package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;

/** Whoever is responsible for a file or stands in, as long as they work as a caseworker. */
@ApplicationScoped
class ActingStaff implements Ground.Source {
    private static final Ground GROUND =
            new Ground(
                    who -> who instanceof StaffMember member && member.is(Role.CASEWORKER),
                    "duty_.kind",
                    "duty_.file_id",
                    "assignment duty_ where duty_.account_id = {who} and {lasts} and "
                            + Working.as(Role.CASEWORKER, "{who}"));

    @Override
    public Ground ground() {
        return GROUND;
    }
}
