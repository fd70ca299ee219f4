package org.mitplan.hilfeplan;

import java.time.LocalDate;
import java.util.List;
import org.mitplan.casefile.FileHeader;

/**
 * The board of a day beside the last plan locked before it, so that the board can stand in for a
 * report.
 *
 * @param on the day in whose evening the board stood so
 * @param since null where no plan was locked before
 * @param parties who said what to that plan, empty where there is none
 * @param doneSince what was completed after the day whose board that plan quotes
 */
public record BoardReport(
        FileHeader header,
        LocalDate on,
        PlanRow since,
        List<PartyRow> parties,
        QuotedBoard board,
        List<QuotedBoard.QuotedAgreement> doneSince) {}
