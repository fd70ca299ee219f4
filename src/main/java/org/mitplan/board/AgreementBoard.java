package org.mitplan.board;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.board.limit.Load;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;

/** The board of a file to look at: lanes of goals, columns of stages, cards. */
@Boundary
public class AgreementBoard {
    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private Boards boards;
    @Inject private Clock clock;

    /**
     * The whole board.
     *
     * @param on null for now, otherwise a day whose evening is shown
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public BoardView show(CaseFileId file, LocalDate on) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.READ);
        Instant now = Instant.now(clock);
        Load load = on == null ? boards.load(access) : Load.UNLIMITED;
        return new BoardView(headers.of(access), on, now, boards.lanes(access, on), load);
    }

    /**
     * Asks whether somebody may go on looking at a board.
     *
     * @throws NotFound as for opening it
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public void watch(CaseFileId file) {
        gate.follow(file, BoardSection.AGREEMENTS);
    }

    /**
     * What changed since somebody looked, rather once too often than not at all.
     *
     * @param since the moment that the board or the last changes named
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public Changes changes(CaseFileId file, Instant since) {
        CaseAccess access = gate.follow(file, BoardSection.AGREEMENTS);
        return boards.changes(access, since, Instant.now(clock));
    }

    /** One card as it stands now, for whoever moved an older version of it. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public CardRow card(CaseFileId file, AgreementId card) {
        return boards.card(
                gate.open(file, BoardSection.AGREEMENTS, Action.READ, card.value()), card);
    }
}
