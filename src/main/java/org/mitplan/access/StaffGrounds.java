package org.mitplan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** On which grounds members of staff stand to a file. */
@ApplicationScoped
class StaffGrounds implements Ground.Source {
    /** Whoever is responsible or stands in, as long as they work as a caseworker. */
    private static final Ground ACTING =
            new Ground(
                    who -> is(who, Role.CASEWORKER),
                    "duty_.kind",
                    "duty_.file_id",
                    "assignment duty_ where duty_.account_id = {who} and "
                            + InForce.on("duty_")
                            + " and "
                            + Working.as(Role.CASEWORKER, "{who}"));

    /** Whoever leads the team in which the responsible person works. */
    private static final Ground LEADING =
            new Ground(
                    who -> is(who, Role.TEAM_LEAD),
                    "'TEAM_LEAD'",
                    "duty_.file_id",
                    "assignment duty_ join account holder_ on holder_.id = duty_.account_id"
                            + " join account lead_ on lead_.team_id = holder_.team_id"
                            + " where lead_.id = {who} and duty_.kind = 'RESPONSIBLE' and "
                            + InForce.on("duty_")
                            + " and "
                            + Working.as(Role.TEAM_LEAD, "{who}"));

    @Override
    public List<Ground> grounds() {
        return List.of(acting(), LEADING);
    }

    Ground acting() {
        return ACTING;
    }

    private static boolean is(Principal who, Role role) {
        return who instanceof StaffMember member && member.is(role);
    }
}
