package org.mitplan.hilfeplan.release;

import java.io.Serializable;
import java.time.Instant;
import org.mitplan.hilfeplan.Hilfeplan;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/** A version that lies with the team lead. */
public record WaitingPlan(
        CaseFileId file,
        PlanId plan,
        String youngPerson,
        int number,
        Hilfeplan.Kind kind,
        String by,
        Instant since)
        implements Serializable {}
