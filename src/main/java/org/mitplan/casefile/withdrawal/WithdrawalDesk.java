package org.mitplan.casefile.withdrawal;

import static org.mitplan.access.Role.CASEWORKER;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.draft.Drafts;
import org.mitplan.access.draft.UnsavedForm;
import org.mitplan.casefile.FileHeader;
import org.mitplan.casefile.FileHeaders;
import org.mitplan.casefile.FileSection;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.NotFound;
import org.mitplan.shared.id.CaseFileId;

/** Where authors take back what they wrote by mistake, and look at what they took back. */
@Boundary
public class WithdrawalDesk {
    @Inject private Gate gate;
    @Inject private FileHeaders headers;
    @Inject private Withdrawals withdrawals;
    @Inject private Drafts drafts;

    /**
     * What is to be taken back.
     *
     * @param refused why it cannot be taken back any more; null if it can
     * @param unsaved what was typed about it and lies unsaved; of others only that it does
     */
    public record Question(
            FileHeader header, Written written, DomainException refused, List<UnsavedForm> unsaved)
            implements Serializable {}

    /** What was taken back. */
    public record Gone(FileHeader header, WithdrawalRow row) implements Serializable {}

    /**
     * Asks whether something may be taken back.
     *
     * @throws NotFound if it is not the caller's own
     */
    @MayCall(CASEWORKER)
    public Question ask(CaseFileId file, Thing thing) {
        CaseAccess access = gate.openForm(file, FileSection.WITHDRAWALS, thing.id());
        FileHeader header = headers.of(access);
        try {
            return new Question(
                    header, withdrawals.mayGo(access, thing), null, unsaved(access, thing));
        } catch (NotFound absent) {
            throw absent;
        } catch (DomainException refused) {
            return new Question(header, null, refused, List.of());
        }
    }

    private List<UnsavedForm> unsaved(CaseAccess access, Thing thing) {
        return drafts.about(access, thing.id()).stream()
                .filter(draft -> !draft.form().equals(thing.form()))
                .toList();
    }

    /**
     * Takes something back: it is nowhere to be seen any more, but for a line that says so.
     *
     * @throws DomainException if its day is over, it was answered to or quoted meanwhile, or the
     *     reason is missing
     * @throws org.mitplan.shared.Stale if somebody answered to it in this very moment
     */
    @MayCall(CASEWORKER)
    public void withdraw(CaseFileId file, Thing thing, String reason) {
        CaseAccess access = gate.open(file, FileSection.WITHDRAWALS, Action.WRITE, thing.id());
        withdrawals.withdraw(access, thing, reason);
        drafts.drop(access, thing.form());
    }

    /**
     * Answers if the caller took this back.
     *
     * @throws NotFound if it stands, or if it was somebody else
     */
    @MayCall(CASEWORKER)
    public void mustBeOwn(CaseFileId file, Thing thing) {
        CaseAccess access = gate.open(file, FileSection.WITHDRAWALS, Action.READ, thing.id());
        withdrawals.of(access, thing).orElseThrow(NotFound::new);
    }

    /**
     * What the caller took back, to read and to copy.
     *
     * @throws NotFound if it was somebody else
     */
    @MayCall(CASEWORKER)
    public Gone read(CaseFileId file, Thing thing) {
        CaseAccess access = gate.open(file, FileSection.WITHDRAWALS, Action.READ, thing.id());
        WithdrawalRow row = withdrawals.of(access, thing).orElseThrow(NotFound::new);
        return new Gone(headers.of(access), row);
    }
}
