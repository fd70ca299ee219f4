package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;

/** Whoever leads the team in which the responsible person of a file works. */
@ApplicationScoped
class LeadingStaff implements Ground.Source {
    private static final Ground GROUND =
            new Ground(
                    who -> who instanceof StaffMember member && member.is(Role.TEAM_LEAD),
                    "'TEAM_LEAD'",
                    "duty_.file_id",
                    "assignment duty_ join account holder_ on holder_.id = duty_.account_id"
                            + " join account lead_ on lead_.team_id = holder_.team_id"
                            + " where lead_.id = {who} and duty_.kind = 'RESPONSIBLE' and {lasts} and "
                            + Working.as(Role.TEAM_LEAD, "{who}"));

    @Override
    public Ground ground() {
        return GROUND;
    }
}
