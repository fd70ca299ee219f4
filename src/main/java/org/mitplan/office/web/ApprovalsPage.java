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
import org.mitplan.access.signin.OneTimeCode;
import org.mitplan.office.ApprovalDesk;
import org.mitplan.office.ConfirmInput;
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

    private ApprovalDesk.View view;
    private String chosen = "";
    private String password = "";

    public void open() {
        view = desk.waiting();
    }

    /** The one for which the password is asked; null for none. */
    public ProposalRow getChosen() {
        return view.proposals().stream()
                .filter(row -> row.isForMe() && row.id().toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /**
     * Stays on this reply where there is a code: another request could not show it any more. The
     * list stays as it was read, so that a reply sent twice never means another row.
     */
    public String confirm(ProposalRow row) {
        chosen = row.id().toString();
        return decide(
                () -> {
                    Optional<OneTimeCode> code =
                            desk.confirm(
                                    new ConfirmInput(
                                            row.id(), row.version(), password.toCharArray()));
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

    private String decide(Supplier<String> decision) {
        try {
            AtomicReference<String> outcome = new AtomicReference<>();
            if (!Faces.attempt(() -> outcome.set(decision.get()))) {
                view = new ApprovalDesk.View(view.proposals(), false);
            }
            return outcome.get();
        } catch (Stale stale) {
            return AGAIN + "stale";
        }
    }

    public List<ProposalRow> getProposals() {
        return view.proposals();
    }

    /** Whether the password was asked for lately. */
    public boolean isFresh() {
        return view.fresh();
    }

    public String getAsked() {
        return chosen;
    }

    public void setAsked(String asked) {
        chosen = asked == null ? "" : asked;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }
}
