package org.mitplan.office.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.mitplan.office.ApprovalDesk;
import org.mitplan.office.ProposalRow;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.web.Faces;

/** What waits for a second person; a one-time code is shown here once. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/office/approvals?faces-redirect=true&done=";

    @Inject private ApprovalDesk desk;

    private List<ProposalRow> proposals;

    public void open() {
        proposals = desk.waiting();
    }

    /** Stays on this reply where there is a code: another request could not show it any more. */
    public String confirm(ProposalRow row) {
        boolean done = decide(() -> show(row));
        return done && !request().containsKey("code") ? AGAIN + "confirmed" : null;
    }

    private void show(ProposalRow row) {
        desk.confirm(row.id(), row.version())
                .ifPresent(
                        code -> {
                            request().put("code", code.text());
                            request().put("confirmed", row);
                            open();
                        });
    }

    private static Map<String, Object> request() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
    }

    public String decline(ProposalRow row) {
        return decide(() -> desk.decline(row.id(), row.version())) ? AGAIN + "declined" : null;
    }

    private boolean decide(Runnable decision) {
        try {
            return Faces.attempt(decision);
        } catch (Stale stale) {
            open();
            Faces.refuse(new DomainException("proposal.decided"));
            return false;
        }
    }

    public List<ProposalRow> getProposals() {
        return proposals;
    }
}
