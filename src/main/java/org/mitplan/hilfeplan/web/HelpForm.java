package org.mitplan.hilfeplan.web;

import java.time.LocalDate;
import org.mitplan.help.FormOfHelp;
import org.mitplan.hilfeplan.FactWords;
import org.mitplan.hilfeplan.PlanView;
import org.mitplan.hilfeplan.TermsRow;
import org.mitplan.hilfeplan.part.PlanPart;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Differences;

/** What is typed about the help, in fields and in text. */
public class HelpForm extends WrittenForm {
    private static final long serialVersionUID = 1L;

    private TermsRow.Help before;
    private FormOfHelp form;
    private String provider;
    private String worker;
    private String scope;
    private String place;
    private LocalDate startsOn;
    private LocalDate endsOn;

    HelpForm(PlanView view) {
        super(PlanPart.HELP, view);
        before = view.terms().help();
        form = before.form();
        provider = before.provider();
        worker = before.worker();
        scope = before.scope();
        place = before.place();
        startsOn = before.startsOn();
        endsOn = before.endsOn();
    }

    private TermsRow.Help help() {
        return new TermsRow.Help(form, provider, worker, scope, place, startsOn, endsOn);
    }

    @Override
    void store(PlanDesks desks, CaseFileId file, PlanId plan) {
        desks.terms().writeHelp(file, plan, before, help(), getTopic().input());
    }

    @Override
    PlanView stored(PlanView view) {
        return view.with(help());
    }

    @Override
    void seen(PlanView now) {
        super.seen(now);
        before = now.terms().help();
    }

    @Override
    void compare(PlanView now, FactWords words, Differences lines) {
        facts(lines, "", words.help(now.terms().help()), words.help(help()));
        super.compare(now, words, lines);
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
}
