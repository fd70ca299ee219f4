package org.mitplan.hilfeplan;

import java.time.LocalDate;
import java.util.List;
import org.mitplan.board.CardRow;
import org.mitplan.board.Occurred;
import org.mitplan.board.Stage;
import org.mitplan.casefile.FileHeader;

/**
 * The board of a day beside the last plan locked before it, so that the board can stand in for a
 * report.
 *
 * @param on the day in whose evening the board stood so
 * @param since null where no plan was locked before
 * @param parties who said what to that plan, empty where there is none
 * @param doneSince what was completed after the moment whose board that plan quotes, by the day it
 *     was done; what still comes back last
 */
public record BoardReport(
        FileHeader header,
        LocalDate on,
        PlanRow since,
        List<PartyRow> parties,
        QuotedBoard board,
        List<Done> doneSince) {

    /**
     * What was done, for good or one time of many.
     *
     * @param on when it was recorded as done; null while it is not, or where nobody knows
     * @param times how often it was done this time, if it comes back
     * @param last the newest day for which it was; null if it was not
     */
    public record Done(
            QuotedBoard.QuotedAgreement agreement, LocalDate on, int times, LocalDate last) {
        static Done of(CardRow card, Occurred times) {
            QuotedBoard.QuotedAgreement quoted = QuotedBoard.agreement(card);
            LocalDate done = card.stage() == Stage.DONE ? card.doneOn() : null;
            return times == null
                    ? new Done(quoted, done, 0, null)
                    : new Done(quoted, done, times.times(), times.last());
        }
    }
}
