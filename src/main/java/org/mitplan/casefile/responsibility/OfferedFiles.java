package org.mitplan.casefile.responsibility;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;
import org.mitplan.access.duty.Handovers;
import org.mitplan.casefile.FilePeople;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.HandoverId;

/** Where somebody to whom a file was offered answers, without having opened it. */
@Boundary
public class OfferedFiles {
    @Inject private Gate gate;
    @Inject private Offers offers;
    @Inject private Handovers handovers;
    @Inject private FilePeople people;

    /** What waits for the caller's answer, and the caller's own offers of the last 30 days. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public List<OfferRow> list() {
        return offers.of(gate.reach(Section.RESPONSIBILITY));
    }

    /**
     * Takes the file: whoever had it loses it in the same moment.
     *
     * @throws DomainException if the offer no longer stands
     * @throws NotFound if it was not made to the caller
     */
    @MayCall(CASEWORKER)
    public void accept(CaseFileId file, HandoverId offer) {
        CaseAccess access = answer(file, offer);
        handovers.accept(access, offer);
        people.takesOver(access);
    }

    /**
     * Says no, and why.
     *
     * @throws DomainException if the reason is missing or the offer no longer stands
     * @throws NotFound if it was not made to the caller
     */
    @MayCall(CASEWORKER)
    public void decline(CaseFileId file, HandoverId offer, String reason) {
        handovers.decline(answer(file, offer), offer, reason);
    }

    private CaseAccess answer(CaseFileId file, HandoverId offer) {
        return gate.open(file, Section.RESPONSIBILITY, Action.TAKE_OVER, offer.value());
    }
}
