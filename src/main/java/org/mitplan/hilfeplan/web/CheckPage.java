package org.mitplan.hilfeplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.hilfeplan.HilfeplanDesk;
import org.mitplan.hilfeplan.HilfeplanRegister;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanDays;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Faces;

/** The look over a whole version: what is missing, what it becomes, its days, and locking it. */
@Named
@ViewScoped
public class CheckPage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private HilfeplanDesk desk;
    @Inject private HilfeplanRegister register;

    private PlanView view;
    private String plan = "";
    private LocalDate meetingOn;
    private LocalDate boardOn;

    public void open() {
        if (view == null) {
            view = desk.open(id(), plan());
            meetingOn = view.plan().days().meetingOn();
            boardOn = view.plan().days().boardOn();
        }
    }

    public String setDays() {
        return changed(
                () ->
                        desk.setDays(
                                id(),
                                plan(),
                                new PlanDays(meetingOn, boardOn),
                                view.plan().version()));
    }

    public String lock() {
        return changed(() -> register.lock(id(), plan(), view.plan().version()));
    }

    private String changed(Runnable useCase) {
        try {
            return Faces.attempt(useCase) ? to("/hilfeplan/check") + "&plan=" + plan() : null;
        } catch (Stale stale) {
            view = desk.open(id(), plan());
            Faces.refuse(stale);
            return null;
        }
    }

    /** Names of those who have not answered yet. */
    public String getUnanswered() {
        return view.unanswered().stream().map(PartyRow::name).collect(Collectors.joining(", "));
    }

    private PlanId plan() {
        return PlanId.of(plan);
    }

    @Override
    public FileHeader getHeader() {
        return view.header();
    }

    public PlanView getView() {
        return view;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan == null ? "" : plan;
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
