package org.mitplan.office;

import static org.mitplan.access.Role.ADMINISTRATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import org.mitplan.access.Action;
import org.mitplan.access.Boundary;
import org.mitplan.access.Gate;
import org.mitplan.access.MayCall;
import org.mitplan.access.OfficeAccess;
import org.mitplan.access.draft.Drafts;
import org.mitplan.shared.DomainException;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.TeamId;

/** Where one person proposes what would give somebody rights. */
@Boundary
public class ProposalDesk {
    @Inject private Gate gate;
    @Inject private Members members;
    @Inject private Teams teams;
    @Inject private Proposals proposals;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * Proposes an account for somebody who has none.
     *
     * @throws DomainException if the name to sign in is taken
     */
    @MayCall(ADMINISTRATOR)
    public void propose(NewMember wanted) {
        OfficeAccess access = gate.office(Action.WRITE, null, Proposal.Kind.NEW_ACCOUNT.name());
        mustBeFree(access, wanted.signInName());
        mustBeOpen(access, wanted.team());
        proposals.add(access, Proposal.of(access, wanted, clock));
        drafts.drop(access.own(), OfficeForm.NEW_MEMBER.key());
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

    /**
     * Proposes another name, under which colleagues and families recognise the person from then on.
     *
     * @throws DomainException if the account is the caller's own, a name waits already or would
     *     change nothing, or the name to sign in is somebody else's
     */
    @MayCall(ADMINISTRATOR)
    public void propose(AccountId account, StaffName wanted) {
        OfficeAccess access =
                gate.office(Action.WRITE, account.value(), Proposal.Kind.CHANGE_NAME.name());
        Proposal proposal = Proposal.of(access, account, wanted, clock);
        Member member = members.get(access, account);
        member.mustBeNew(wanted);
        if (proposals.waits(access, proposal.wish())) {
            throw new DomainException("proposal.waits");
        }
        if (!member.signsInAs(wanted.signInName())) {
            mustBeFree(access, wanted.signInName());
        }
        proposals.add(access, proposal);
    }

    private void mustBeFree(OfficeAccess access, String signInName) {
        if (members.isTaken(access, signInName)) {
            throw new DomainException("member.signinname.taken", signInName);
        }
    }

    private void mustBeOpen(OfficeAccess access, TeamId team) {
        if (team != null) {
            teams.get(access, team).mustBeOpen();
        }
    }
}
