package org.mitplan.board.limit;

import static org.mitplan.access.Role.CASEWORKER;

import jakarta.inject.Inject;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.board.section.BoardSection;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.shared.id.CaseFileId;

/** Where the limits of a board are set. */
@Boundary
public class LimitDesk {
    private static final LimitInput NONE = new LimitInput(null, null, 0);

    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private Limits limits;

    /** The limits of a board with the head of its file. */
    public record View(FileHeader header, LimitInput limit) {}

    @MayCall(CASEWORKER)
    public View show(CaseFileId file) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.READ);
        return new View(headers.of(access), limits.of(access).map(BoardLimit::now).orElse(NONE));
    }

    /**
     * Sets the limits of a board.
     *
     * @throws org.mitplan.shared.Stale if somebody else set other ones meanwhile
     * @throws org.mitplan.shared.DomainException if a number is not one from 1 to 99
     */
    @MayCall(CASEWORKER)
    public void set(CaseFileId file, LimitInput input) {
        CaseAccess access = gate.open(file, BoardSection.AGREEMENTS, Action.WRITE);
        BoardLimit limit = limits.of(access).orElseGet(() -> BoardLimit.of(file));
        limit.become(input);
        limits.store(access, limit);
    }
}
