package org.mitplan.hilfeplan.web;

import java.time.LocalDate;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Differences;

/** What is typed about when all meet again. */
public class NextForm extends PartForm {
    private static final long serialVersionUID = 1L;

    private TermsRow.Next before;
    private LocalDate meetingOn;
    private LocalDate reportDueOn;
    private String invitedBy;

    NextForm(PlanView view) {
        before = view.terms().next();
        meetingOn = before.meetingOn();
        reportDueOn = before.reportDueOn();
        invitedBy = before.invitedBy();
    }

    private TermsRow.Next next() {
        return new TermsRow.Next(meetingOn, reportDueOn, invitedBy);
    }

    @Override
    void store(PlanDesks desks, CaseFileId file, PlanId plan) {
        desks.terms().writeNext(file, plan, before, next());
    }

    @Override
    void seen(PlanView now) {
        before = now.terms().next();
    }

    @Override
    void compare(PlanView now, FactWords words, Differences lines) {
        facts(lines, "", words.next(now.terms().next()), words.next(next()));
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }

    public LocalDate getReportDueOn() {
        return reportDueOn;
    }

    public void setReportDueOn(LocalDate reportDueOn) {
        this.reportDueOn = reportDueOn;
    }

    public String getInvitedBy() {
        return invitedBy;
    }

    public void setInvitedBy(String invitedBy) {
        this.invitedBy = invitedBy;
    }
}
