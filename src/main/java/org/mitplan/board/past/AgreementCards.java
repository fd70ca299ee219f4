package org.mitplan.board.past;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.board.Boards;
import org.mitplan.board.CardRow;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.CaseFileId;

/** One agreement with what belongs to it: who said yes or no, comments, what became of it. */
@Boundary
public class AgreementCards {
    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private Boards boards;
    @Inject private CardPast past;

    /**
     * What the page about one agreement shows.
     *
     * @param ticked the day for which its newest step says it was done; null if it says no such
     *     thing
     */
    public record View(
            FileHeader header,
            CardRow card,
            LocalDate ticked,
            List<CardVersion> versions,
            List<CardDeed> deeds)
            implements Serializable {}

    @MayCall({CASEWORKER, TEAM_LEAD})
    public View show(CaseFileId file, AgreementId card) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.READ, card.value());
        CardRow row = boards.card(access, card);
        return new View(
                headers.of(access),
                row,
                boards.ticked(access, row),
                past.versions(access, card),
                past.deeds(access, card));
    }
}
