package org.mitplan.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mitplan.casefile.responsibility.OfferRow;
import org.mitplan.casefile.responsibility.OfferedFiles;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.HandoverId;
import org.mitplan.shared.web.Faces;

/** The files that were offered to somebody, and those that they offered. */
@Named
@ViewScoped
public class OffersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private OfferedFiles offered;

    private List<OfferRow> offers = List.of();
    private String declined = "";
    private String reason = "";

    public void open() {
        offers = offered.list();
    }

    /** Takes a file and stands in it. */
    public String accept(CaseFileId file, HandoverId offer) {
        return answered(() -> offered.accept(file, offer))
                ? "/casefile/overview?faces-redirect=true&file=" + file
                : null;
    }

    /** Declines the offer that the address names. */
    public String decline() {
        OfferRow offer = getDeclining();
        return offer != null && answered(() -> offered.decline(offer.file(), offer.id(), reason))
                ? "/casefile/offers?faces-redirect=true&done=declined"
                : null;
    }

    private boolean answered(Runnable answer) {
        try {
            return Faces.attempt(answer);
        } catch (Stale stale) {
            Faces.refuse(new DomainException("offers.stale"));
            return false;
        } finally {
            open();
        }
    }

    /** The offer to be declined; null unless the address names one that waits. */
    public OfferRow getDeclining() {
        return getReceived().stream()
                .filter(offer -> offer.id().toString().equals(declined))
                .findFirst()
                .orElse(null);
    }

    public List<OfferRow> getReceived() {
        return offers.stream().filter(OfferRow::received).toList();
    }

    public List<OfferRow> getMade() {
        return offers.stream().filter(offer -> !offer.received()).toList();
    }

    public String getDeclined() {
        return declined;
    }

    public void setDeclined(String declined) {
        this.declined = declined == null ? "" : declined;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
