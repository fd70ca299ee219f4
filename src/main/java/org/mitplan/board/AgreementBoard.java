package org.mitplan.board;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Section;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;

/** The board of a file: lanes of goals, columns of stages, and cards that move. */
@Boundary
public class AgreementBoard {
    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private Boards boards;
    @Inject private Agreements agreements;
    @Inject private Clock clock;

    /**
     * The whole board.
     *
     * @param on null for now, otherwise a day whose evening is shown
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public BoardView show(CaseFileId file, LocalDate on) {
        CaseAccess access = gate.open(file, Section.AGREEMENTS, Action.READ);
        return new BoardView(headers.of(access), on, boards.lanes(access, on));
    }

    /** One card as it stands now, for whoever moved an older version of it. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public CardRow card(CaseFileId file, AgreementId card) {
        return agreements.card(
                gate.open(file, Section.AGREEMENTS, Action.READ, card.value()), card);
    }

    /**
     * Moves one card and changes no other row.
     *
     * @return the card's new version
     * @throws org.mitplan.shared.Stale if the card changed since the mover saw it
     */
    @MayCall(CASEWORKER)
    public int move(CaseFileId file, Move move) {
        CaseAccess access = gate.open(file, Section.AGREEMENTS, Action.WRITE, move.card().value());
        Map<AgreementId, Agreement> cards = agreements.concerned(access, move);
        Agreement card = cards.get(move.card());
        if (card == null) {
            throw new NotFound();
        }
        card.seenAs(move.version());
        boolean completed = card.stage() != Stage.DONE && move.stage() == Stage.DONE;
        String key =
                Position.between(
                        position(cards.get(move.after()), move),
                        position(cards.get(move.before()), move));
        Instant now = Instant.now(clock);
        card.moves(move.goal(), move.stage(), key);
        card.changed(access.account(), now);
        if (completed) {
            agreements.done(access, card, now);
        }
        if (Position.isCrowded(key)) {
            agreements.flush();
            agreements.spread(access, move.goal(), move.stage());
        }
        agreements.flush();
        return card.version();
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
