package org.mitplan.board.mine;

import static org.mitplan.access.Role.CASEWORKER;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.Reach;
import org.mitplan.board.section.BoardSection;

/** The agreements of all boards on which the caller works. */
@Boundary
public class MyAgreements {
    @Inject private Gate gate;
    @Inject private OpenAgreements agreements;

    /**
     * What is open in the caller's files, and what the caller does in other files within reach;
     * what is due first comes first.
     */
    @MayCall({CASEWORKER, TEAM_LEAD})
    public MineList show(MineQuery wanted) {
        Reach reach = gate.reach(BoardSection.AGREEMENTS);
        List<MineRow> rows = agreements.rows(reach, wanted);
        return new MineList(
                agreements.counts(reach, wanted),
                rows.stream().limit(MineQuery.PAGE_SIZE).toList(),
                rows.size() > MineQuery.PAGE_SIZE);
    }
}
