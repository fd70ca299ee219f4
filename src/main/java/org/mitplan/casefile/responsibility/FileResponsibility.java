package org.mitplan.casefile.responsibility;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Reach;
import org.mitplan.access.Section;
import org.mitplan.access.draft.Drafts;
import org.mitplan.access.draft.UnsavedForm;
import org.mitplan.access.duty.AssignmentRow;
import org.mitplan.access.duty.Colleague;
import org.mitplan.access.duty.DeputyInput;
import org.mitplan.access.duty.FileStaff;
import org.mitplan.access.duty.HandoverRow;
import org.mitplan.access.duty.Handovers;
import org.mitplan.casefile.FileForm;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.Question;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AssignmentId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.HandoverId;

/** Where the one who is responsible, or the team lead, says who acts for a file. */
@Boundary
public class FileResponsibility {
    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private FileStaff staff;
    @Inject private Handovers handovers;
    @Inject private Drafts drafts;

    /**
     * What the page shows.
     *
     * @param mayAssign whether the reader may also change it
     * @param colleagues who could be named; empty for whoever may name nobody
     */
    public record View(
            FileHeader header,
            boolean mayAssign,
            List<AssignmentRow> staff,
            List<HandoverRow> handovers,
            List<Colleague> colleagues)
            implements Serializable {}

    /** Who acts, acted and will act for the file, and the offers to hand it over. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public View show(CaseFileId file) {
        CaseAccess access = gate.open(file, Section.RESPONSIBILITY, Action.READ);
        return new View(
                headers.of(access),
                access.mayAssign(),
                staff.of(access),
                handovers.of(access),
                access.mayAssign() ? staff.colleagues(access) : List.of());
    }

    /**
     * Names somebody who stands in for some days.
     *
     * @throws DomainException if nobody or somebody unfit is named, or the days are impossible
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void deputise(CaseFileId file, DeputyInput input) {
        staff.deputise(assign(file, null), input);
    }

    /**
     * Names somebody who stands in for some days in all files of whoever is responsible for this
     * one, as far as the caller may decide about them.
     *
     * @throws DomainException as for one file
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void deputiseEverywhere(CaseFileId file, DeputyInput input) {
        CaseAccess here = assign(file, null);
        staff.deputise(here, input);
        others(here, other -> staff.deputiseToo(other, input));
    }

    /** Ends the times of a deputy at once in all files of whoever is responsible for this one. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void endEverywhere(CaseFileId file, AccountId deputy) {
        CaseAccess here = assign(file, null);
        staff.endAll(here, deputy);
        others(here, other -> staff.endAll(other, deputy));
    }

    private void others(CaseAccess here, Consumer<CaseAccess> change) {
        Reach reach = gate.reach(Section.RESPONSIBILITY);
        staff.of(here).stream()
                .filter(row -> row.isResponsibleOn(reach.today()))
                .flatMap(row -> staff.filesOf(reach, row.account()))
                .filter(file -> !file.equals(here.file()))
                .forEach(file -> change.accept(assign(file, null)));
    }

    /**
     * Ends the time of a deputy at once, or before it begins.
     *
     * @throws NotFound if it is over already or never was
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void end(CaseFileId file, AssignmentId deputy) {
        staff.end(assign(file, deputy.value()), deputy);
    }

    /**
     * Offers the file to a caseworker; until that person accepts, all stays as it is.
     *
     * @param seen the drafts in view of which the caller goes on
     * @throws Question if other words lie unsaved in the file, which do not go with it
     * @throws DomainException if nobody or somebody unfit is named, or another offer waits
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void offer(CaseFileId file, AccountId to, String note, List<UnsavedForm> seen) {
        CaseAccess access = assign(file, null);
        UnsavedForm.mustBeSeen(unsaved(access), seen, "handover.drafts");
        handovers.offer(access, to, note);
        drafts.drop(access, FileForm.HANDOVER.key());
    }

    /**
     * What lies unsaved in the file: the caller's own words, and of others only that they typed.
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public List<UnsavedForm> unsaved(CaseFileId file) {
        return unsaved(assign(file, null));
    }

    private List<UnsavedForm> unsaved(CaseAccess access) {
        return drafts.unsaved(access).stream()
                .filter(draft -> !draft.form().isOf(FileForm.HANDOVER))
                .toList();
    }

    /**
     * Takes an offer back.
     *
     * @throws DomainException if it was answered meanwhile
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void withdraw(CaseFileId file, HandoverId offer) {
        handovers.withdraw(assign(file, offer.value()), offer);
    }

    private CaseAccess assign(CaseFileId file, UUID object) {
        return gate.open(file, Section.RESPONSIBILITY, Action.WRITE, object);
    }
}
