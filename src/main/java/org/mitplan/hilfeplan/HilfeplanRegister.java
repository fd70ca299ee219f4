package org.mitplan.hilfeplan;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.casefile.FileHeader;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;

/**
 * The versions of a file's plan, their days, and beginning one from the version before and the
 * board.
 */
@Boundary
public class HilfeplanRegister {
    @Inject private Gate gate;
    @Inject private Plans plans;
    @Inject private PlanPrefill prefill;
    @Inject private PlanReader reader;
    @Inject private Clock clock;

    /** All versions of a file, the newest first. */
    public record View(FileHeader header, List<PlanRow> plans) {
        /** Whether a new version can begin: not while another one is written. */
        public boolean isReadyForNext() {
            return header.mayWrite() && plans.stream().allMatch(PlanRow::isLocked);
        }
    }

    @MayCall({CASEWORKER, TEAM_LEAD})
    public View versions(CaseFileId file) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.READ);
        return new View(reader.header(access), plans.rows(access));
    }

    /**
     * Begins the next version, filled from the last locked one, the participants and the board.
     *
     * @throws DomainException if another version is still being written or a day is missing
     */
    @MayCall(CASEWORKER)
    public PlanId begin(CaseFileId file, PlanDays days) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.WRITE);
        PlanRow last = plans.rows(access).stream().findFirst().orElse(null);
        if (last != null && !last.isLocked()) {
            throw new DomainException("plan.begin.unfinished", last.number());
        }
        Hilfeplan plan = Hilfeplan.after(last, file, days, access.account(), Instant.now(clock));
        plans.add(access, plan);
        prefill.fill(access, plan);
        return plan.id();
    }

    /** Sets what kind of plan it is, the day of the meeting and the day whose board is quoted. */
    @MayCall(CASEWORKER)
    public void setDays(
            CaseFileId file, PlanId plan, Hilfeplan.Kind kind, PlanDays days, int version) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.WRITE, plan.value());
        plans.get(access, plan).seenAs(version).isAbout(kind, days);
        plans.flush();
    }
}
