package org.mitplan.office;

import static org.mitplan.access.Role.ADMINISTRATOR;
import static org.mitplan.access.Role.TEAM_LEAD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.signin.OneTimeCode;
import org.mitplan.access.signin.StepUp;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.Stale;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.ProposalId;

/** Where the second person confirms or declines what the first proposed. */
@Boundary
public class ApprovalDesk {
    @Inject private Gate gate;
    @Inject private Proposals proposals;
    @Inject private Members members;
    @Inject private Hiring hiring;
    @Inject private StepUp stepUp;
    @Inject private Clock clock;

    /**
     * What waits.
     *
     * @param fresh whether the caller's password was asked for again lately
     */
    public record View(List<ProposalRow> proposals, boolean fresh) {}

    /** All that waits for a second person, the caller's own included. */
    @MayCall({ADMINISTRATOR, TEAM_LEAD})
    public View waiting() {
        OfficeAccess access = gate.office(Action.READ, null, "PROPOSALS");
        return new View(proposals.open(access), stepUp.isFresh());
    }

    /**
     * Confirms a proposal, which is done at once.
     *
     * @return the one-time code to hand over in person, where the proposal is about an account's
     *     password; it is shown this one time and to the second person alone
     * @throws DomainException if the password is missing or wrong, the caller proposed it, it is
     *     about the caller, whoever proposed it may not do so any more, or it cannot be done any
     *     more
     * @throws Stale if somebody decided before
     */
    @MayCall({ADMINISTRATOR, TEAM_LEAD})
    public Optional<OneTimeCode> confirm(ConfirmInput input) {
        ProposalId id = input.proposal();
        OfficeAccess access = gate.office(Action.APPROVE, id.value(), "CONFIRM");
        stepUp.require(input.password());
        Proposal proposal = proposals.get(access, id);
        proposal.confirm(access, input.version(), clock);
        if (!members.get(access, proposal.proposedBy()).isAdministrator()) {
            throw new DomainException("proposal.orphan");
        }
        if (proposal.isNewAccount()) {
            AccountId created = hiring.hire(access, proposal.newMember()).id();
            proposal.isAbout(created);
            return Optional.of(hiring.firstCode(access, created));
        }
        Wish wish = proposal.wish();
        if (proposal.isNewName()) {
            proposal.replaces(hiring.rename(access, wish.account(), proposal.name()));
            return Optional.empty();
        }
        members.get(access, wish.account()).fulfil(wish);
        return wish.kind() == Proposal.Kind.RESET_PASSWORD
                ? Optional.of(hiring.newCode(access, wish.account()))
                : Optional.empty();
    }

    /**
     * Declines a proposal, or takes one's own back.
     *
     * @throws Stale if somebody decided before
     */
    @MayCall({ADMINISTRATOR, TEAM_LEAD})
    public void decline(ProposalId id, int version) {
        OfficeAccess access = gate.office(Action.APPROVE, id.value(), "DECLINE");
        proposals.get(access, id).decline(access, version, clock);
    }
}
