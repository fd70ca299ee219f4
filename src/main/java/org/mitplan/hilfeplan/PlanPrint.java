package org.mitplan.hilfeplan;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.sheet.Sheet;

/** The plan as a sheet to read and hand out. */
@Boundary
public class PlanPrint {
    @Inject private Gate gate;
    @Inject private PlanReader reader;
    @Inject private GermanDates dates;

    /**
     * One version as a sheet; of a version still being written, as it stands now.
     *
     * @param audience the office, or the family in whose hands it goes
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public Sheet sheet(CaseFileId file, PlanId plan, Audience audience) {
        PlanView view =
                reader.view(gate.open(file, Section.HILFEPLAN, Action.READ, plan.value()), plan);
        return new PlanSheet(view, audience, dates).sheet();
    }
}
