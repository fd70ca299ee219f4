package org.mitplan.hilfeplan.difference;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.hilfeplan.PlanReader;
import org.mitplan.hilfeplan.PlanRow;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.Plans;
import org.mitplan.hilfeplan.release.FourEyes;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** One version beside the one before it. */
@Boundary
public class PlanComparison {
    @Inject private Gate gate;
    @Inject private Plans plans;
    @Inject private PlanReader reader;
    @Inject private GermanDates dates;

    /**
     * Two versions and what differs.
     *
     * @param before null if this is the first version
     * @param decidable whether the reader may release this version now or give it back
     */
    public record View(PlanView now, PlanRow before, List<PartChange> parts, boolean decidable)
            implements Serializable {}

    /** What this version says otherwise than the one before it. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public View open(CaseFileId file, PlanId plan) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.READ, plan.value());
        PlanView now = reader.view(access, plan);
        PlanRow before =
                plans.rows(access).stream()
                        .filter(row -> row.number() < now.plan().number())
                        .findFirst()
                        .orElse(null);
        return new View(now, before, parts(access, now, before), FourEyes.mayDecide(access, now));
    }

    private List<PartChange> parts(CaseAccess access, PlanView now, PlanRow before) {
        return before == null
                ? List.of()
                : new Comparison(dates).of(reader.view(access, before.id()), now);
    }
}
