package org.mitplan.board;

import static org.mitplan.access.Role.CASEWORKER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.board.section.BoardSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;

/** Cards that move over the board of a file, and go back. */
@Boundary
public class CardMoves {
    /** The offer on the page ends sooner, unless somebody stays on it. */
    private static final Duration REGRET = Duration.ofMinutes(2);

    @Inject private Gate gate;
    @Inject private Agreements agreements;
    @Inject private Steps steps;
    @Inject private Admission admission;
    @Inject private Clock clock;

    /**
     * Moves one card and changes no other row; records what people answered on the way. The same
     * move sent again finds the card where it goes and changes nothing.
     *
     * @throws org.mitplan.shared.Stale if the card changed since the mover saw it
     * @throws ConsentMissing if somebody named on it has to be asked first
     * @throws org.mitplan.shared.DomainException if it is to rest without a reason, an answer lacks
     *     words, or it is to count as agreed while nobody is named on it
     */
    @MayCall(CASEWORKER)
    public Moved move(CaseFileId file, Move move) {
        CaseAccess access =
                gate.open(file, BoardSection.AGREEMENTS, Action.WRITE, move.card().value());
        Map<AgreementId, Agreement> concerned = agreements.concerned(access, move);
        Agreement card = concerned.get(move.card());
        if (card == null) {
            throw new NotFound();
        }
        String above = position(concerned.get(move.after()), move);
        if (move.isDone(card, access.account(), above, before(concerned, move))) {
            return Moved.of(card, false);
        }
        card.seenAs(move.version()).enters(move.stage());
        boolean admitted = admission.admits(access, card, move.stage(), move.consent());
        if (admitted) {
            place(access, concerned, move);
        }
        agreements.store(access, card);
        if (Position.isCrowded(card.position())) {
            agreements.spread(access, card.goal(), card.stage());
        }
        return Moved.of(card, !admitted);
    }

    /**
     * Takes back the step that somebody made just now, and with it what only that step caused. Said
     * twice it is done once.
     *
     * @param version to which the step led
     * @return where the card stands; as staying if it was another's step, too long ago, or followed
     *     by another
     */
    @MayCall(CASEWORKER)
    public Moved takeBack(CaseFileId file, AgreementId id, int version) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE, id.value());
        Agreement card = agreements.get(access, id);
        if (steps.isUndone(access, id, version)) {
            return Moved.of(card, false);
        }
        Instant lately = Instant.now(clock).minus(REGRET);
        boolean just = card.version() == version && card.wasChanged(access.account(), lately);
        Optional<Stand> before = just ? steps.before(access, id) : Optional.empty();
        before.ifPresent(stand -> undo(access, card, stand));
        return Moved.of(card, before.isEmpty());
    }

    private void undo(CaseAccess access, Agreement card, Stand before) {
        steps.undo(access, card, before);
        agreements.restore(access, card);
    }

    private void place(CaseAccess access, Map<AgreementId, Agreement> concerned, Move move) {
        Agreement card = concerned.get(move.card());
        boolean completed = card.stage() != Stage.DONE && move.stage() == Stage.DONE;
        String key = Position.between(after(access, concerned, move), before(concerned, move));
        card.moves(move.goal(), move.stage(), key);
        card.rests(move.reason());
        if (completed) {
            agreements.done(access, card);
        }
    }

    /** Whoever names no neighbour, as from the list, means the end of the column. */
    private String after(CaseAccess access, Map<AgreementId, Agreement> concerned, Move move) {
        return move.after() == null && move.before() == null
                ? agreements.lastPosition(access, move.goal(), move.stage())
                : position(concerned.get(move.after()), move);
    }

    private static String before(Map<AgreementId, Agreement> concerned, Move move) {
        return position(concerned.get(move.before()), move);
    }

    /** A neighbour counts only where it still stands in the column that the card goes to. */
    private static String position(Agreement neighbour, Move move) {
        boolean there =
                neighbour != null
                        && neighbour.stage() == move.stage()
                        && Objects.equals(neighbour.goal(), move.goal());
        return there ? neighbour.position() : null;
    }
}
