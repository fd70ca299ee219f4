package org.mitplan.board;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.casefile.FilePeople;
import org.mitplan.casefile.ParticipantRow;
import org.mitplan.shared.id.CaseFileId;

/** What the forms for agreements and goals start from. */
@Boundary
public class BoardForms {
    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private FilePeople people;
    @Inject private Goals goals;

    /** Header, who can be named, which goals there are. */
    public record View(FileHeader header, List<ParticipantRow> people, List<GoalRow> goals) {}

    /** For an agreement or a goal that is there already. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public View prepare(CaseFileId file) {
        return view(gate.open(file, BoardSection.AGREEMENTS, Action.READ));
    }

    /** The same for something new: whoever may only read gets no empty form. */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public View begin(CaseFileId file) {
        return view(gate.openForm(file, BoardSection.AGREEMENTS, null));
    }

    private View view(CaseAccess access) {
        return new View(headers.of(access), people.of(access), goals.rows(access, null));
    }
}
