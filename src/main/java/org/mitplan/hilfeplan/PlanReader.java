package org.mitplan.hilfeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mitplan.access.CaseAccess;
import org.mitplan.board.Boards;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.shared.id.PlanId;

/** Puts one version together: kept board once it is locked, board of the chosen day before. */
@ApplicationScoped
class PlanReader {
    @Inject private Plans plans;
    @Inject private PlanContents contents;
    @Inject private FileHeaders headers;
    @Inject private Boards boards;
    @Inject private Clock clock;

    PlanView view(CaseAccess access, PlanId id) {
        PlanRow plan = plans.row(access, id);
        QuotedBoard board =
                plan.isLocked()
                        ? plans.keptBoard(access, id).orElseThrow()
                        : board(access, plan.days().boardOn());
        return new PlanView(
                headers.of(access),
                plan,
                contents.parties(access, id),
                contents.sections(access, id),
                board);
    }

    /** The board of a day; of today or a day ahead, the board as it stands. */
    QuotedBoard board(CaseAccess access, LocalDate on) {
        boolean past = on.isBefore(LocalDate.now(clock));
        return QuotedBoard.of(boards.lanes(access, past ? on : null));
    }
}
