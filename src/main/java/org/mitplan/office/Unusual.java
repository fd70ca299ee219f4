package org.mitplan.office;

import static org.mitplan.access.Role.ADMINISTRATOR;
import static org.mitplan.access.Role.DATA_PROTECTION_OFFICER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Actor;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.refusal.RefusalRow;
import org.mitplan.access.refusal.RefusalWatch;
import org.mitplan.access.refusal.Refusals;

/** What was refused lately, for those who look after accounts and after data. */
@Boundary
public class Unusual {
    @Inject private Gate gate;
    @Inject private Actor actor;
    @Inject private RefusalWatch watch;
    @Inject private Refusals refusals;
    @Inject private Clock clock;

    /**
     * The last 30 days. Who met a closed page or file is told to the data protection officer alone:
     * the administrator looks after accounts, not after what colleagues look for.
     */
    @MayCall({ADMINISTRATOR, DATA_PROTECTION_OFFICER})
    public List<RefusalRow> show() {
        watch.writeDown();
        return refusals.days(
                gate.office(Action.READ, null, "REFUSALS"),
                LocalDate.now(clock),
                actor.known().is(DATA_PROTECTION_OFFICER));
    }
}
