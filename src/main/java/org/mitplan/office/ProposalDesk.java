package org.mitplan.office;

import static org.mitplan.access.Role.ADMINISTRATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.draft.OwnDrafts;
import org.mitplan.access.draft.OwnForm;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.TeamId;

/** Where one person proposes what would give somebody rights. */
@Boundary
public class ProposalDesk {
    @Inject private Gate gate;
    @Inject private Members members;
    @Inject private Teams teams;
    @Inject private Proposals proposals;
    @Inject private OwnDrafts drafts;
    @Inject private Clock clock;

    /**
     * Proposes an account for somebody who has none.
     *
     * @throws DomainException if the name to sign in is taken
     */
    @MayCall(ADMINISTRATOR)
    public void propose(NewMember wanted) {
        OfficeAccess access = gate.office(Action.WRITE, null, Proposal.Kind.NEW_ACCOUNT.name());
        if (members.isTaken(access, wanted.signInName())) {
            throw new DomainException("member.signinname.taken", wanted.signInName());
        }
        mustBeOpen(access, wanted.team());
        proposals.add(access, Proposal.of(access, wanted, clock));
        drafts.drop(access.account(), OwnForm.NEW_MEMBER);
    }

    /**
     * Proposes something about an account.
     *
     * @throws DomainException if it is the caller's own, waits already or would change nothing
     */
    @MayCall(ADMINISTRATOR)
    public void propose(Wish wish) {
        OfficeAccess access = gate.office(Action.WRITE, wish.account().value(), wish.kind().name());
        Proposal proposal = Proposal.of(access, wish, clock);
        members.get(access, wish.account()).check(wish);
        mustBeOpen(access, wish.team());
        if (proposals.waits(access, wish)) {
            throw new DomainException("proposal.waits");
        }
        proposals.add(access, proposal);
    }

    private void mustBeOpen(OfficeAccess access, TeamId team) {
        if (team != null) {
            teams.get(access, team).mustBeOpen();
        }
    }
}
