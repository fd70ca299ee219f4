package org.mitplan.office;

import static org.mitplan.access.Role.ADMINISTRATOR;
import static org.mitplan.access.Role.DATA_PROTECTION_OFFICER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mitplan.access.Action;
import org.mitplan.access.Actor;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.refusal.RefusalRow;
import org.mitplan.access.refusal.RefusalWatch;
import org.mitplan.access.refusal.Refusals;
import org.mitplan.shared.Refusal;

/** What was refused lately, for those who look after accounts and after data. */
@Boundary
public class Unusual {
    private static final Set<Refusal.Kind> SIGNING_IN =
            EnumSet.of(Refusal.Kind.PASSWORD, Refusal.Kind.TOO_OFTEN, Refusal.Kind.CODE);

    @Inject private Gate gate;
    @Inject private Actor actor;
    @Inject private RefusalWatch watch;
    @Inject private Refusals refusals;
    @Inject private Clock clock;

    /**
     * The last 30 days, counted alike for both. Who met a closed page or file is told to the data
     * protection officer alone: the administrator looks after accounts, not after what colleagues
     * look for.
     */
    @MayCall({ADMINISTRATOR, DATA_PROTECTION_OFFICER})
    public List<RefusalRow> show() {
        watch.writeDown();
        boolean named = actor.known().is(DATA_PROTECTION_OFFICER);
        return refusals
                .days(gate.office(Action.READ, null, "REFUSALS"), LocalDate.now(clock))
                .stream()
                .map(row -> named || SIGNING_IN.contains(row.kind()) ? row : row.ofSomebody())
                .toList();
    }
}
