package org.mitplan.casefile.withdrawal;

import static org.mitplan.access.Role.DATA_PROTECTION_OFFICER;

import jakarta.inject.Inject;
import java.util.List;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;

/** Where the data protection officer sees what was withdrawn, one thing at a time. */
@Boundary
public class WithdrawalBooks {
    @Inject private Gate gate;
    @Inject private OfficeWithdrawals withdrawals;

    /**
     * One page of the list.
     *
     * @param more whether there is another page
     */
    public record View(List<WithdrawalRow> rows, boolean more) {}

    /** What was withdrawn, when and by whom, without any content. */
    @MayCall(DATA_PROTECTION_OFFICER)
    public View list(int page) {
        List<WithdrawalRow> rows =
                withdrawals.list(gate.oversee(FileSection.WITHDRAWALS, null, null), page);
        boolean more = rows.size() > OfficeWithdrawals.PAGE_SIZE;
        return new View(more ? rows.subList(0, OfficeWithdrawals.PAGE_SIZE) : rows, more);
    }

    /** What waits for a first look: withdrawn, and not opened by a data protection officer yet. */
    @MayCall(DATA_PROTECTION_OFFICER)
    public List<WithdrawalRow> unseen() {
        return withdrawals.unseen(gate.oversee(FileSection.WITHDRAWALS, null, null));
    }

    /**
     * One thing that was withdrawn, with its content and the reason; the journal of the file names
     * it.
     *
     * @throws NotFound if it stands, or stands in another file
     */
    @MayCall(DATA_PROTECTION_OFFICER)
    public WithdrawalRow open(CaseFileId file, Thing thing) {
        return withdrawals.one(
                gate.oversee(FileSection.WITHDRAWALS, file, thing.id()), file, thing);
    }
}
