package org.mitplan.hilfeplan.web;

import java.time.LocalDate;
import org.mitplan.hilfeplan.PartyRow;
import org.mitplan.hilfeplan.PlanParty;
import org.mitplan.hilfeplan.ViewInput;
import org.mitplan.shared.GermanDates;
import org.mitplan.shared.Texts;
import org.mitplan.shared.web.Differences;

/** What is typed about how one person sees it. */
public class ViewForm extends PartyForm {
    private static final long serialVersionUID = 1L;

    private String view;
    private PlanParty.Manner manner;
    private LocalDate on;
    private String missing;
    private int version;

    ViewForm(PartyRow row) {
        super(row);
        view = row.view();
        missing = row.viewMissing();
        version = row.version();
    }

    ViewInput input() {
        return new ViewInput(getRow().person(), view, manner, on, missing, version);
    }

    @Override
    void seen(PartyRow now) {
        version = now.version();
    }

    @Override
    void compare(PartyRow stored, Differences lines) {
        lines.named(Texts.of("plan.view.label", stored.name()), stored.view(), view);
        LocalDate day = on == null ? getRow().viewOn() : on;
        about(lines, stored, "plan.view.on", day(stored.viewOn()), day(day));
        about(lines, stored, "plan.view.missing", stored.viewMissing(), missing);
    }

    private static String day(LocalDate day) {
        return GermanDates.input(day);
    }

    /** Whether there are words already; their day and manner are not those of other words. */
    public boolean isHeard() {
        return !getRow().view().isEmpty();
    }

    /** Whether somebody began to write down other words. */
    public boolean isRewritten() {
        return !getRow().view().equals(view) || manner != null || on != null;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public PlanParty.Manner getManner() {
        return manner;
    }

    public void setManner(PlanParty.Manner manner) {
        this.manner = manner;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }
}
