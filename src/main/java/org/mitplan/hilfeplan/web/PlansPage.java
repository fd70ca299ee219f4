package org.mitplan.hilfeplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.hilfeplan.HilfeplanRegister;
import org.mitplan.hilfeplan.PlanDays;
import org.mitplan.hilfeplan.PlanRow;
import org.mitplan.meeting.NextMeeting;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Faces;

/** The versions of a file's plan, and the beginning of the next one. */
@Named
@ViewScoped
public class PlansPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private HilfeplanRegister register;
    @Inject private GermanDates dates;

    private FileHeader header;
    private List<PlanRow> plans;
    private boolean ready;
    private LocalDate meetingOn;
    private LocalDate boardOn;
    private PlanId begun;

    public void open() {
        HilfeplanRegister.View view = register.versions(id());
        header = view.header();
        plans = view.plans();
        ready = view.isReadyForNext();
        visited();
        if (meetingOn == null) {
            LocalDate planned = NextMeeting.of(header.facts());
            meetingOn = planned == null ? dates.today() : planned;
            boardOn = dates.today();
        }
    }

    public String begin() {
        return Faces.attempt(() -> begun = register.begin(id(), new PlanDays(meetingOn, boardOn)))
                ? to("/hilfeplan/plan") + "&plan=" + begun
                : null;
    }

    @Override
    public FileHeader getHeader() {
        return header;
    }

    public List<PlanRow> getPlans() {
        return plans;
    }

    public boolean isReady() {
        return ready;
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }

    public LocalDate getBoardOn() {
        return boardOn;
    }

    public void setBoardOn(LocalDate boardOn) {
        this.boardOn = boardOn;
    }
}
