package org.mitplan.hilfeplan;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;
import org.mitplan.casefile.Drafts;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

/** Where one version is written, part by part. */
@Boundary
public class HilfeplanDesk {
    @Inject private Gate gate;
    @Inject private Plans plans;
    @Inject private PlanContents contents;
    @Inject private PlanReader reader;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /** How one person took part. */
    public record AttendanceInput(PersonId person, PlanParty.Attendance how, int version) {}

    /** The whole version. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public PlanView open(CaseFileId file, PlanId plan) {
        return reader.view(gate.open(file, Section.HILFEPLAN, Action.READ, plan.value()), plan);
    }

    /** Sets the day of the meeting and the day whose board is quoted. */
    @MayCall(CASEWORKER)
    public void setDays(CaseFileId file, PlanId plan, PlanDays days, int version) {
        CaseAccess access = write(file, plan);
        plans.get(access, plan).seenAs(version).isAbout(days);
        plans.flush();
    }

    /**
     * Writes one topic.
     *
     * @param done whether it is finished; taken-over text counts as confirmed then
     * @throws org.mitplan.shared.Stale if somebody else wrote it since it was read
     */
    @MayCall(CASEWORKER)
    public void writeTopic(
            CaseFileId file, PlanId plan, SectionRow before, String text, boolean done) {
        CaseAccess access = write(file, plan);
        contents.section(access, plan, before.topic()).says(text, done, before.version());
        contents.flush();
        drafts.drop(access, PlanPart.of(before.topic().name()).form(plan));
    }

    /** Records who took part and how. */
    @MayCall(CASEWORKER)
    public void writeAttendance(CaseFileId file, PlanId plan, List<AttendanceInput> inputs) {
        CaseAccess access = write(file, plan);
        for (AttendanceInput input : inputs) {
            contents.party(access, plan, input.person())
                    .seenAs(input.version())
                    .attended(input.how());
        }
        contents.flush();
        drafts.drop(access, PlanPart.ATTENDANCE.form(plan));
    }

    /** Records how each person sees it, each in their own words. */
    @MayCall(CASEWORKER)
    public void writeViews(CaseFileId file, PlanId plan, List<ViewInput> inputs) {
        CaseAccess access = write(file, plan);
        for (ViewInput input : inputs) {
            contents.party(access, plan, input.person())
                    .seenAs(input.version())
                    .sees(input, LocalDate.now(clock));
        }
        contents.flush();
        drafts.drop(access, PlanPart.VIEWS.form(plan));
    }

    private CaseAccess write(CaseFileId file, PlanId plan) {
        CaseAccess access = gate.open(file, Section.HILFEPLAN, Action.WRITE, plan.value());
        plans.get(access, plan).stillWritten();
        return access;
    }
}
