package org.mitplan.hilfeplan.writing;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.hilfeplan.AttendanceInput;
import org.mitplan.hilfeplan.HilfeplanSection;
import org.mitplan.hilfeplan.PlanContents;
import org.mitplan.hilfeplan.PlanReader;
import org.mitplan.hilfeplan.PlanTexts;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TopicInput;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Refusals;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

/** Where one version is written, part by part. */
@Boundary
public class HilfeplanDesk {
    @Inject private Gate gate;
    @Inject private PlanContents contents;
    @Inject private PlanTexts texts;
    @Inject private PlanReader reader;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /** The whole version. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public PlanView open(CaseFileId file, PlanId plan) {
        return reader.view(
                gate.open(file, HilfeplanSection.HILFEPLAN, Action.READ, plan.value()), plan);
    }

    /**
     * Writes the topics of one part.
     *
     * @throws org.mitplan.shared.Stale if somebody else wrote one of them since the form showed it
     */
    @MayCall(CASEWORKER)
    public void writeTopics(CaseFileId file, PlanId plan, PlanPart part, List<TopicInput> inputs) {
        CaseAccess access = write(file, plan);
        for (TopicInput input : inputs) {
            if (!input.isUnchanged()) {
                texts.write(access, plan, input);
            }
        }
        contents.flush();
        drafts.drop(access, part.form(plan));
    }

    /** Records who took part and how. */
    @MayCall(CASEWORKER)
    public void writeAttendance(CaseFileId file, PlanId plan, List<AttendanceInput> inputs) {
        CaseAccess access = write(file, plan);
        Refusals.gather(
                inputs,
                input ->
                        contents.party(access, plan, input.person())
                                .seenAs(input.version())
                                .attended(input));
        contents.flush();
        drafts.drop(access, PlanPart.ATTENDANCE.form(plan));
    }

    /**
     * Records how each person sees it, each in their own words.
     *
     * @throws DomainException if new words come without a day or manner of their own, or a day lies
     *     ahead; for all people at once
     */
    @MayCall(CASEWORKER)
    public void writeViews(CaseFileId file, PlanId plan, List<ViewInput> inputs) {
        CaseAccess access = write(file, plan);
        Refusals.gather(inputs, input -> see(access, plan, input));
        contents.flush();
        drafts.drop(access, PlanPart.VIEWS.form(plan));
    }

    /**
     * Records that what one person said before still holds; what is being typed stays a draft.
     *
     * @param version of what is stored about this person, as it was read
     * @throws Stale if that changed meanwhile
     */
    @MayCall(CASEWORKER)
    public void confirmView(CaseFileId file, PlanId plan, PersonId person, int version) {
        CaseAccess access = write(file, plan);
        contents.party(access, plan, person).seenAs(version).stillSees(access.account(), clock);
        contents.flush();
    }

    private void see(CaseAccess access, PlanId plan, ViewInput input) {
        contents.party(access, plan, input.person()).seenAs(input.version()).sees(input, clock);
    }

    private CaseAccess write(CaseFileId file, PlanId plan) {
        CaseAccess access = gate.open(file, HilfeplanSection.HILFEPLAN, Action.WRITE, plan.value());
        texts.mustBeOpen(access, plan);
        return access;
    }
}
