package org.mitplan.hilfeplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mitplan.access.draft.FormKey;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.web.FilePage;
import org.mitplan.hilfeplan.ReleaseRow;
import org.mitplan.hilfeplan.difference.PlanComparison;
import org.mitplan.hilfeplan.release.ReleaseDesk;
import org.mitplan.hilfeplan.release.ReleaseInput;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.PlanId;
import org.mitplan.shared.web.Faces;

/** What a version says otherwise than the one before; here a team lead releases it. */
@Named
@ViewScoped
public class DifferencePage extends FilePage {
    private static final long serialVersionUID = 1L;

    @Inject private PlanComparison comparison;
    @Inject private ReleaseDesk releases;

    private PlanComparison.View view;
    private String plan = "";
    private String note = "";

    public void open() {
        if (view == null) {
            look();
        }
    }

    private void look() {
        view = comparison.open(id(), PlanId.of(plan));
    }

    public String approve() {
        return decide(ReleaseRow.Step.APPROVED);
    }

    public String giveBack() {
        return decide(ReleaseRow.Step.RETURNED);
    }

    private String decide(ReleaseRow.Step step) {
        try {
            return Faces.attempt(
                            () ->
                                    releases.decide(
                                            id(),
                                            PlanId.of(plan),
                                            new ReleaseInput(
                                                    step,
                                                    note,
                                                    view.now().plan().release().number())))
                    ? "/hilfeplan/queue?faces-redirect=true"
                    : null;
        } catch (Stale stale) {
            look();
            Faces.refuse(stale);
            return null;
        }
    }

    @Override
    public FileHeader getHeader() {
        return view.now().header();
    }

    public PlanComparison.View getView() {
        return view;
    }

    /** The key under which the team lead's note is kept while it is typed. */
    public FormKey getDraft() {
        return ReleaseInput.form(PlanId.of(plan));
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan == null ? "" : plan;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
