package org.mitplan.office.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.mitplan.access.OneTimeCode;
import org.mitplan.office.ApprovalDesk;
import org.mitplan.office.ProposalRow;
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

    /**
     * Stays on this reply where there is a code: another request could not show it any more. The
     * list stays as it was read, so that a reply sent twice never means another row.
     */
    public String confirm(ProposalRow row) {
        return decide(
                () -> {
                    Optional<OneTimeCode> code = desk.confirm(row.id(), row.version());
                    code.ifPresent(shown -> show(shown, row));
                    return code.isPresent() ? null : AGAIN + "confirmed";
                });
    }

    private static void show(OneTimeCode code, ProposalRow row) {
        Map<String, Object> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        request.put("code", code.text());
        request.put("confirmed", row);
    }

    public String decline(ProposalRow row) {
        return decide(
                () -> {
                    desk.decline(row.id(), row.version());
                    return AGAIN + "declined";
                });
    }

    private static String decide(Supplier<String> decision) {
        try {
            AtomicReference<String> outcome = new AtomicReference<>();
            Faces.attempt(() -> outcome.set(decision.get()));
            return outcome.get();
        } catch (Stale stale) {
            return AGAIN + "stale";
        }
    }

    public List<ProposalRow> getProposals() {
        return proposals;
    }
}
