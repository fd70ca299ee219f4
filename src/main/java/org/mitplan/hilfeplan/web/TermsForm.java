package org.mitplan.hilfeplan.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.TermsRow;

/** What is typed about the help, its review, the choice that people had, and what is next. */
public class TermsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private TermsRow row;
    private FormOfHelp form;
    private String provider;
    private String worker;
    private String scope;
    private String place;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private TermsRow.Verdict suitable;
    private TermsRow.Verdict needed;
    private String reason;
    private LocalDate informedOn;
    private String options;
    private LocalDate meetingOn;
    private LocalDate reportDueOn;
    private String invitedBy;

    TermsForm(TermsRow row) {
        this.row = row;
        form = row.help().form();
        provider = row.help().provider();
        worker = row.help().worker();
        scope = row.help().scope();
        place = row.help().place();
        startsOn = row.help().startsOn();
        endsOn = row.help().endsOn();
        suitable = row.review().suitable();
        needed = row.review().needed();
        reason = row.review().reason();
        informedOn = row.choice().informedOn();
        options = row.choice().options();
        meetingOn = row.next().meetingOn();
        reportDueOn = row.next().reportDueOn();
        invitedBy = row.next().invitedBy();
    }

    TermsRow.Help help() {
        return new TermsRow.Help(form, provider, worker, scope, place, startsOn, endsOn);
    }

    TermsRow.Review review() {
        return new TermsRow.Review(suitable, needed, reason);
    }

    TermsRow.Choice choice() {
        return new TermsRow.Choice(informedOn, options);
    }

    TermsRow.Next next() {
        return new TermsRow.Next(meetingOn, reportDueOn, invitedBy);
    }

    void seen(TermsRow now) {
        row = now;
    }

    public TermsRow getRow() {
        return row;
    }

    public FormOfHelp getForm() {
        return form;
    }

    public void setForm(FormOfHelp form) {
        this.form = form;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public TermsRow.Verdict getSuitable() {
        return suitable;
    }

    public void setSuitable(TermsRow.Verdict suitable) {
        this.suitable = suitable;
    }

    public TermsRow.Verdict getNeeded() {
        return needed;
    }

    public void setNeeded(TermsRow.Verdict needed) {
        this.needed = needed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getInformedOn() {
        return informedOn;
    }

    public void setInformedOn(LocalDate informedOn) {
        this.informedOn = informedOn;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
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
