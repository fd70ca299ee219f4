package org.mitplan.board;

import static org.mitplan.access.Role.CASEWORKER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.board.section.BoardSection;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.PersonId;

/** Where agreements that come back are ticked off for this time, and that is taken back. */
@Boundary
public class CompletionDesk {
    @Inject private Gate gate;
    @Inject private Agreements agreements;
    @Inject private Steps steps;
    @Inject private Clock clock;

    /**
     * Records that an agreement that comes back was done this time, and moves its day on.
     *
     * @param doneBy null if all who are named did it
     * @param aware whether somebody confirmed that it is done although its day lies ahead
     * @throws org.mitplan.shared.Stale if it changed since the page was opened
     * @throws DomainException if it does not come back, or is not agreed
     * @throws org.mitplan.shared.Question if its day lies ahead
     */
    @MayCall(CASEWORKER)
    public Moved recur(
            CaseFileId file, AgreementId id, int version, PersonId doneBy, boolean aware) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE, id.value());
        Agreement card = agreements.get(access, id).seenAs(version);
        if (doneBy != null && !card.people().contains(doneBy)) {
            throw new NotFound();
        }
        agreements.done(access, card, card.recurs(LocalDate.now(clock), aware), doneBy);
        agreements.store(access, card);
        return Moved.of(card, false);
    }

    /**
     * Takes back that an agreement was done this time, as long as that is its newest step;
     * everybody who may tick it off may do so, and the history says who did. A version of the plan
     * that was locked in between is no hindrance and keeps what it quotes: it says what was known
     * when it was locked, and a board that had to go on telling what is wrong would carry it into
     * the next one.
     *
     * @return where the card stands; as staying if it changed since the page was opened, or its
     *     newest step was another
     */
    @MayCall(CASEWORKER)
    public Moved untick(CaseFileId file, AgreementId id, int version) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE, id.value());
        Agreement card = agreements.get(access, id);
        Optional<Stand> before =
                steps.before(access, id)
                        .filter(stand -> card.version() == version && stand.ticked() != null);
        before.ifPresent(
                stand -> {
                    steps.untick(access, card, stand);
                    agreements.store(access, card);
                });
        return Moved.of(card, before.isEmpty());
    }
}
